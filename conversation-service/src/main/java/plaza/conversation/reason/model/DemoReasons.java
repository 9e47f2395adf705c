package plaza.conversation.reason.model;

import static plaza.conversation.reason.model.ReasonNode.leaf;
import static plaza.conversation.reason.model.ReasonNode.of;

import java.util.List;
import java.util.Map;

/** What the demo brand's matters are about, as a telco of the region would have it. */
public final class DemoReasons {

    private static final List<ReasonNode> PRODUCTS = List.of(
            of(
                    "movil",
                    "Móvil",
                    leaf("movil-prepago", "Prepago"),
                    leaf("movil-pospago", "Pospago"),
                    leaf("movil-equipo", "Equipo"),
                    leaf("movil-roaming", "Roaming")),
            of(
                    "hogar",
                    "Hogar",
                    leaf("internet-fibra", "Internet por fibra"),
                    leaf("internet-cobre", "Internet por cobre"),
                    leaf("telefono-fijo", "Teléfono fijo"),
                    leaf("television", "Televisión")),
            leaf("empresas", "Empresas"),
            leaf("marca", "La marca en general"));

    private static final List<ReasonNode> CAUSES = List.of(
            of(
                    "servicio",
                    "Servicio técnico",
                    leaf("sin-servicio", "Sin servicio"),
                    leaf("servicio-lento", "Lento o con cortes"),
                    leaf("corte-general", "Corte general de la zona"),
                    leaf("instalacion", "Instalación o visita técnica")),
            of(
                    "factura",
                    "Factura y pagos",
                    leaf("cobro-indebido", "Cobro indebido"),
                    leaf("aumento-de-precio", "Aumento de precio"),
                    leaf("pago-no-registrado", "Pago no registrado"),
                    leaf("copia-de-factura", "Copia de factura")),
            of(
                    "comercial",
                    "Comercial",
                    leaf("alta", "Alta"),
                    leaf("baja", "Baja"),
                    leaf("cambio-de-plan", "Cambio de plan"),
                    leaf("portabilidad", "Portabilidad"),
                    leaf("promocion", "Promoción")),
            of(
                    "atencion",
                    "Atención",
                    leaf("mala-atencion", "Mala atención anterior"),
                    leaf("demora", "Demora en responder"),
                    leaf("felicitacion", "Felicitación"),
                    leaf("consulta", "Consulta general")));

    private static final List<ReasonNode> RESOLUTIONS = List.of(
            leaf("resuelto", "Resuelto"),
            leaf("informado", "Se dio la información"),
            leaf("ajuste", "Ajuste o reintegro"),
            leaf("visita-agendada", "Visita agendada"),
            leaf("no-corresponde", "El reclamo no corresponde"),
            leaf("sin-solucion", "Sin solución por ahora"));

    private static final List<ReasonNode> AREAS = List.of(
            leaf("redes-sociales", "Redes sociales"),
            leaf("facturacion", "Facturación"),
            leaf("red", "Red y mantenimiento"),
            leaf("comercial", "Comercial"),
            leaf("retencion", "Retención"),
            leaf("legales", "Legales"));

    private DemoReasons() {}

    /** Its tree. */
    public static ReasonTree tree() {
        return new ReasonTree(
                "telco-andina",
                1,
                Map.of(
                        Branch.PRODUCT,
                        PRODUCTS,
                        Branch.CAUSE,
                        CAUSES,
                        Branch.RESOLUTION,
                        RESOLUTIONS,
                        Branch.AREA,
                        AREAS));
    }
}
