package plaza.simulator.control;

import java.util.List;

/** A crowd of customers with ordinary complaints, always the same one. */
final class Crowd {
    private static final List<String> FIRST = List.of(
            "Rosa",
            "Tomás",
            "Lucía",
            "Martín",
            "Camila",
            "Joaquín",
            "Valentina",
            "Andrés",
            "Sofía",
            "Diego",
            "Florencia",
            "Julián",
            "Mariana",
            "Pablo",
            "Carolina",
            "Esteban",
            "Paula",
            "Gonzalo",
            "Natalia",
            "Iván");
    private static final List<String> LAST = List.of(
            "Quiroga",
            "Peralta",
            "Funes",
            "Ledesma",
            "Ocampo",
            "Villalba",
            "Rivas",
            "Salcedo",
            "Ibarra",
            "Montoya",
            "Cáceres",
            "Núñez",
            "Olmedo",
            "Acuña",
            "Bravo",
            "Zárate",
            "Paredes",
            "Medina",
            "Luján",
            "Toledo");
    private static final List<String> COMPLAINTS = List.of(
            "Desde anoche no tengo señal en casa, ¿hay algún corte?",
            "Me llegó la factura con un recargo que no entiendo. ¿Me ayudan?",
            "Pedí el cambio de plan hace una semana y sigue igual.",
            "El internet se corta cada diez minutos, así no se puede trabajar.",
            "¿Cuándo vuelve el servicio en mi barrio?",
            "Llevo tres días esperando al técnico y no vino nadie.",
            "No puedo entrar a la aplicación con mi contraseña.",
            "¿El Plan Altura sirve también para líneas de empresa?");

    private Crowd() {}

    /** @param number from 0; different numbers are different people */
    static String name(int number) {
        int names = FIRST.size() * LAST.size();
        String name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
        return number < names ? name : name + " " + (number / names + 1);
    }

    /** @param number from 0; told at the end, so that each text is found again */
    static String complaint(int number) {
        return COMPLAINTS.get(number % COMPLAINTS.size()) + " (" + (number + 1) + ")";
    }
}
