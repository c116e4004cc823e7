package vn.tongket.planning.guard.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.tongket.planning.plan.PlanSection;

/** Drafts made of everything that a writer or a broken file may put into them, the same for the same seed. */
final class OddDrafts {

    private static final String[] WORDS = {
        "Luật",
        "số 06/2022/QH15",
        "ngày 8 tháng 06 năm 2026",
        "thứ bảy, ngày 99 tháng 99 năm 2026",
        "TM.",
        "/",
        "KT. ",
        "\n",
        "a) ",
        "e) ",
        "d) ",
        "./.",
        ";",
        "Lưu: VT",
        "nhân dân",
        "hoà hòa",
        "$1 \\",
        "{0}",
        "\u0301",
        "\u0000",
        "ThS. ",
        "IIII",
        "(",
        "của",
        "31/KH-UBBC của UBND",
        "\uD83D\uDE00",
        "thứ tư ",
        "điều 5",
        " - ",
        "Q",
        "0000/",
        "ngày 00 tháng 00 năm 0000",
        "LXL",
        "số 1/",
        ", "
    };

    private final Random random;

    OddDrafts(long seed) {
        random = new Random(seed);
    }

    DraftUnderTest next() {
        DraftUnderTest plan = new DraftUnderTest();
        plan.body = words();
        plan.place = words();
        plan.number = words();
        plan.title = words();
        plan.bases = List.of(words(), words(), words());
        plan.opening = random.nextBoolean() ? null : words();
        plan.closing = random.nextBoolean() ? null : words();
        plan.time = words();
        plan.recipients = List.of(words(), words());
        plan.authority = words();
        plan.signerTitle = words();
        plan.signerName = words();
        plan.sections = sections();
        return plan;
    }

    private List<PlanSection> sections() {
        List<PlanSection> sections = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            sections.add(new PlanSection(random.nextInt(10), words(), words(), words()));
        }
        return sections;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }
}
