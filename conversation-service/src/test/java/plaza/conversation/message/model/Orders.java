package plaza.conversation.message.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Orders in which things may be heard. */
public final class Orders {

    private Orders() {}

    /** Every order. */
    public static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            List<T> rest = new ArrayList<>(of);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> order = new ArrayList<>(List.of(first));
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }

    /** One order, with some of them told again in between. */
    public static <T> List<T> shuffledWithRepetitions(List<T> of, Random random) {
        List<T> order = new ArrayList<>(of);
        int repetitions = random.nextInt(of.size() + 1);
        for (int i = 0; i < repetitions; i++) {
            order.add(of.get(random.nextInt(of.size())));
        }
        Collections.shuffle(order, random);
        return order;
    }
}
