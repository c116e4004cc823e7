package vn.tongket.planning.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ParagraphTrackerTest {

    private static final List<String> BEFORE = List.of(
            "Mục đích",
            "- Đánh giá toàn diện kết quả công tác bầu cử",
            "- Rút ra bài học kinh nghiệm",
            "Thời gian: 08 giờ 00 ngày 12 tháng 6 năm 2026",
            "- Như trên",
            "- Như trên");

    @Test
    @Tag("REV-4")
    void aParagraphMovesDownWhenOthersComeBeforeIt() {
        List<String> after = new ArrayList<>(BEFORE);
        after.add(0, "Căn cứ mới");
        after.add(2, "- Một ý mới");

        assertThat(new ParagraphTracker(BEFORE, after).follow(3)).contains(5);
        assertThat(new ParagraphTracker(BEFORE, after).follow(5)).contains(7);
    }

    @Test
    @Tag("REV-4")
    void aCorrectedParagraphIsTheSame() {
        List<String> after = new ArrayList<>(BEFORE);
        after.set(3, "Thời gian: 14 giờ 00 ngày 15 tháng 6 năm 2026");

        assertThat(new ParagraphTracker(BEFORE, after).follow(3)).contains(3);
    }

    @Test
    @Tag("REV-4")
    void aMovedParagraphIsFound() {
        List<String> after = new ArrayList<>(BEFORE);
        after.add(after.remove(1));

        assertThat(new ParagraphTracker(BEFORE, after).follow(1)).contains(5);
    }

    @Test
    @Tag("REV-5")
    void aRemovedParagraphIsGoneThoughAnotherIsLikeIt() {
        List<String> after = new ArrayList<>(BEFORE);
        after.remove(2);

        assertThat(new ParagraphTracker(BEFORE, after).follow(2)).isEmpty();
        assertThat(new ParagraphTracker(BEFORE, List.of()).follow(0)).isEmpty();
        assertThat(new ParagraphTracker(List.of(), BEFORE).follow(0)).isEmpty();
    }

    @Test
    @Tag("REV-4")
    void followsThroughAnyEditsOfOtherParagraphs() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            List<String> paragraphs = new ArrayList<>(IntStream.range(0, 30)
                    .mapToObj(i -> "Đoạn " + i + " nói về việc " + random.nextInt(5))
                    .toList());
            String watched = "Đây là đoạn được góp ý, chỉ có một";
            paragraphs.set(random.nextInt(paragraphs.size()), watched);
            for (int edit = 0; edit < 20; edit++) {
                List<String> after = edited(paragraphs, watched, random);

                assertThat(new ParagraphTracker(paragraphs, after).follow(paragraphs.indexOf(watched)))
                        .as("seed %d", seed)
                        .contains(after.indexOf(watched));
                paragraphs = after;
            }
        }
    }

    private static List<String> edited(List<String> paragraphs, String watched, Random random) {
        List<String> after = new ArrayList<>(paragraphs);
        int place = random.nextInt(after.size());
        switch (random.nextInt(3)) {
            case 0 -> after.add(place, "Đoạn thêm " + random.nextInt(50));
            case 1 -> after.add(random.nextInt(after.size()), after.remove(place));
            default -> {
                if (!after.get(place).equals(watched)) {
                    after.set(place, "Đoạn sửa " + random.nextInt(50));
                }
            }
        }
        return after;
    }
}
