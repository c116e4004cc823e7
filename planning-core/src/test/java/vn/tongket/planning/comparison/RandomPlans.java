package vn.tongket.planning.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanAssignment;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSection;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** Plans without sense but of every shape, the same for the same seed. */
public final class RandomPlans {

    private static final List<String> WORDS = List.of(
            ("hội nghị tổng kết công tác bầu cử đại biểu Quốc hội và Hội đồng nhân dân các cấp nhiệm kỳ đánh giá kết quả"
                            + " rút kinh nghiệm biểu dương khen thưởng tập thể cá nhân thành tích xuất sắc phường Sông Lam"
                            + " chuẩn bị hội trường tài liệu báo cáo tham luận giấy mời đại biểu 15 08 2026 \"tiêu biểu\"")
                    .split(" "));

    private static final List<String> UNITS =
            List.of("Phòng Nội vụ", "Văn phòng", "Công an phường", "Trung tâm Văn hóa", "Các xã, phường", "Đoàn thể");

    private final Random random;

    public RandomPlans(long seed) {
        random = new Random(seed);
    }

    public static Stream<Long> seeds(int count) {
        return Stream.iterate(20_261_122L, seed -> seed + 1).limit(count);
    }

    public PlanDraft draft() {
        return new PlanDraft(
                new UnitId("uy-ban"),
                new PlanLetterhead(
                        maybe(this::phrase), phrase(), maybe(this::phrase), maybe(() -> "12/KH-UBND"), day()),
                text(),
                new PlanTime(maybe(this::phrase), maybe(() -> Instant.parse("2026-06-15T01:00:00Z")), null),
                List.of());
    }

    private PlanText text() {
        return new PlanText(
                PlanText.PLAN,
                phrase(),
                many(5, this::sentence),
                maybe(this::sentence),
                many(7, this::section),
                maybe(() -> sentence() + "./."),
                maybe(this::phrase),
                many(5, this::phrase),
                many(6, this::task),
                many(5, this::phrase),
                new PlanSigner(maybe(() -> "TM. ỦY BAN / KT. CHỦ TỊCH"), maybe(this::phrase), maybe(this::phrase)));
    }

    private PlanSection section() {
        int level = random.nextInt(4);
        String number = random.nextInt(6) == 0 ? null : number(level);
        return new PlanSection(
                level, number, random.nextInt(8) == 0 ? "" : phrase(), String.join("\n", many(4, this::line)));
    }

    private String number(int level) {
        int at = random.nextInt(5);
        return switch (level) {
            case 0 -> "Phần " + List.of("I", "II", "III", "IV", "V").get(at);
            case 1 -> List.of("I", "II", "III", "IV", "V").get(at);
            case 2 -> Integer.toString(at + 1);
            default -> List.of("a", "b", "c", "d", "đ").get(at);
        };
    }

    public String line() {
        return switch (random.nextInt(8)) {
            case 0 -> "- " + sentence() + ";";
            case 1 -> "+ " + sentence() + ".";
            case 2 -> "a) " + sentence();
            case 3 -> "• " + phrase();
            default -> sentence() + ".";
        };
    }

    public PlanAssignment task() {
        return new PlanAssignment(
                one(UNITS),
                maybe(() -> new UnitId("don-vi")),
                sentence() + ".",
                many(2, () -> one(UNITS)),
                maybe(this::day));
    }

    /** The same plan after a few changes of every kind. */
    public PlanDraft edited(PlanDraft draft) {
        PlanSheet sheet = PlanSheet.of(draft);
        for (int i = 0; i < 3; i++) {
            PlanPart stream = one(
                    List.of(PlanPart.BASIS, PlanPart.PARAGRAPH, PlanPart.ATTENDEE, PlanPart.TASK, PlanPart.RECIPIENT));
            sheet = sheet.with(stream, edited(sheet.lines(stream), stream));
        }
        return sheet.with(PlanPart.TITLE, List.of(new PlanLine.Words(PlanPart.TITLE, phrase())))
                .draft();
    }

    private List<PlanLine> edited(List<PlanLine> lines, PlanPart stream) {
        List<PlanLine> edited = new ArrayList<>(lines);
        int at = edited.isEmpty() ? 0 : random.nextInt(edited.size());
        if (edited.isEmpty() || random.nextInt(4) == 0) {
            edited.add(at, stream == PlanPart.TASK ? new PlanLine.Task(task()) : new PlanLine.Words(stream, line()));
        } else if (random.nextInt(3) == 0) {
            edited.remove(at);
        } else if (random.nextInt(2) == 0) {
            Collections.swap(edited, at, random.nextInt(edited.size()));
        } else if (edited.get(at) instanceof PlanLine.Words words) {
            edited.set(at, new PlanLine.Words(words.part(), words.words() + " " + phrase()));
        }
        return BodyOrder.of(edited);
    }

    public String sentence() {
        String phrase = phrase() + " " + phrase();
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    public String phrase() {
        List<String> words = new ArrayList<>();
        int length = 3 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            words.add(one(WORDS));
        }
        return String.join(" ", words);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 6, 1).plusDays(random.nextInt(60));
    }

    public <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> many(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }
}
