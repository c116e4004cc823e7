package vn.tongket.awards.stage;

import java.util.ArrayList;
import java.util.List;

/** Splits those waiting into groups of about the same size, five to ten where there are enough (chia lượt), AWD-69. */
final class Groups {

    static final int SMALLEST = 5;
    static final int LARGEST = 10;

    private Groups() {}

    static List<StageGroup> of(List<StagePlace> waiting, int size, int firstNumber) {
        List<StageGroup> groups = new ArrayList<>();
        split(waiting.stream().filter(StagePlace::collective).toList(), size, firstNumber, groups);
        split(
                waiting.stream().filter(place -> !place.collective()).toList(),
                size,
                firstNumber + groups.size(),
                groups);
        return groups;
    }

    private static void split(List<StagePlace> all, int size, int firstNumber, List<StageGroup> groups) {
        if (all.isEmpty()) {
            return;
        }
        int count = (all.size() + size - 1) / size;
        while (count > 1 && all.size() / count < SMALLEST) {
            count--;
        }
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = from + all.size() / count + (i < all.size() % count ? 1 : 0);
            groups.add(new StageGroup(firstNumber + i, all.subList(from, to)));
            from = to;
        }
    }
}
