package vn.tongket.planning.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanSigner;
import vn.tongket.planning.plan.PlanText;
import vn.tongket.planning.plan.PlanTime;

/** A plan laid out in lines (kế hoạch theo từng dòng), one list for each field and for each part with lines. */
public final class PlanSheet {

    private final PlanDraft draft;
    private final Map<PlanPart, List<PlanLine>> lines = new EnumMap<>(PlanPart.class);

    private PlanSheet(PlanDraft draft) {
        this.draft = draft;
    }

    public static PlanSheet of(PlanDraft draft) {
        PlanSheet sheet = new PlanSheet(draft);
        PlanLetterhead head = draft.letterhead();
        sheet.single(PlanPart.ISSUING_PARENT, head.issuingParent());
        sheet.single(PlanPart.ISSUING_BODY, head.issuingBody());
        sheet.single(PlanPart.NUMBER, head.number());
        sheet.single(PlanPart.PLACE, head.place());
        sheet.single(PlanPart.DATE, head.date());
        sheet.single(PlanPart.TIME, draft.time().text());
        sheet.moment(PlanPart.STARTS_AT, draft.time().startsAt());
        sheet.moment(PlanPart.ENDS_AT, draft.time().endsAt());
        sheet.text(draft.text());
        return sheet;
    }

    private void text(PlanText text) {
        single(PlanPart.TYPE, text.type());
        single(PlanPart.TITLE, text.title());
        list(PlanPart.BASIS, text.legalBases());
        lines.put(PlanPart.PARAGRAPH, BodyLines.of(text));
        single(PlanPart.VENUE, text.venue());
        list(PlanPart.ATTENDEE, text.attendees());
        lines.put(
                PlanPart.TASK,
                text.tasks().stream().<PlanLine>map(PlanLine.Task::new).toList());
        list(PlanPart.RECIPIENT, text.recipients());
        single(PlanPart.AUTHORITY, text.signer().authority());
        single(PlanPart.SIGNER_TITLE, text.signer().title());
        single(PlanPart.SIGNER, text.signer().name());
    }

    /** Blank and absent are the same here. */
    private void single(PlanPart part, Object value) {
        boolean blank = value == null || value.toString().isBlank();
        lines.put(part, blank ? List.of() : List.of(new PlanLine.Words(part, value.toString())));
    }

    private void moment(PlanPart part, Instant instant) {
        lines.put(part, instant == null ? List.of() : List.of(new PlanLine.Moment(part, instant)));
    }

    private Instant moment(PlanPart part) {
        List<PlanLine> found = lines.get(part);
        return found.isEmpty() ? null : ((PlanLine.Moment) found.get(0)).instant();
    }

    private void list(PlanPart part, List<String> words) {
        lines.put(
                part,
                words.stream()
                        .<PlanLine>map(line -> new PlanLine.Words(part, line))
                        .toList());
    }

    /** A plan that says nothing yet. */
    public static PlanSheet empty() {
        PlanSigner nobody = new PlanSigner(null, null, null);
        return of(new PlanDraft(
                null,
                new PlanLetterhead(null, null, null, null, null),
                new PlanText(null, null, null, null, null, null, null, null, null, null, nobody),
                new PlanTime(null, null, null),
                List.of()));
    }

    /** The lists of lines in their order. */
    public Set<PlanPart> parts() {
        return lines.keySet();
    }

    Map<PlanPart, List<PlanLine>> lines() {
        return lines;
    }

    public List<PlanLine> lines(PlanPart stream) {
        return lines.get(stream);
    }

    public PlanSheet with(PlanPart stream, List<PlanLine> other) {
        PlanSheet sheet = new PlanSheet(draft);
        sheet.lines.putAll(lines);
        sheet.lines.put(stream, other);
        return sheet;
    }

    public PlanDraft draft() {
        PlanLetterhead head = new PlanLetterhead(
                single(PlanPart.ISSUING_PARENT),
                single(PlanPart.ISSUING_BODY),
                single(PlanPart.PLACE),
                single(PlanPart.NUMBER),
                single(PlanPart.DATE, LocalDate::parse));
        PlanTime time = new PlanTime(single(PlanPart.TIME), moment(PlanPart.STARTS_AT), moment(PlanPart.ENDS_AT));
        return new PlanDraft(draft.issuer(), head, text(), time, draft.warnings());
    }

    private PlanText text() {
        BodyLines body = BodyLines.read(lines.get(PlanPart.PARAGRAPH));
        return new PlanText(
                single(PlanPart.TYPE),
                single(PlanPart.TITLE),
                words(PlanPart.BASIS),
                body.opening(),
                body.sections(),
                body.closing(),
                single(PlanPart.VENUE),
                words(PlanPart.ATTENDEE),
                lines.get(PlanPart.TASK).stream()
                        .map(line -> ((PlanLine.Task) line).task())
                        .toList(),
                words(PlanPart.RECIPIENT),
                new PlanSigner(single(PlanPart.AUTHORITY), single(PlanPart.SIGNER_TITLE), single(PlanPart.SIGNER)));
    }

    private String single(PlanPart part) {
        return single(part, Function.identity());
    }

    private <T> T single(PlanPart part, Function<String, T> read) {
        List<PlanLine> found = lines.get(part);
        return found.isEmpty() ? null : read.apply(found.get(0).words());
    }

    private List<String> words(PlanPart part) {
        return new ArrayList<>(lines.get(part).stream().map(PlanLine::words).toList());
    }
}
