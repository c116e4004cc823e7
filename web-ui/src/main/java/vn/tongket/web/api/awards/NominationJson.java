package vn.tongket.web.api.awards;

import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import vn.tongket.awards.finding.Finding;
import vn.tongket.awards.nomination.NominationDetail;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.awards.nomination.StepSummary;
import vn.tongket.awards.nomination.remark.DossierField;
import vn.tongket.awards.nomination.remark.FieldRemark;
import vn.tongket.web.api.Codes;
import vn.tongket.web.api.OfficeTime;

/** A nomination (đề nghị khen thưởng) as other programs see it. */
public record NominationJson(
        String id,
        String campaignId,
        NomineeJson nominee,
        String unitId,
        String unit,
        String awardForm,
        String achievement,
        NominationDraftJson.Period achievementPeriod,
        String status,
        String appraisal,
        String appraisalNote,
        String proposalId,
        String decisionId,
        long version,
        List<FindingJson> findings,
        List<StepJson> history,
        List<RemarkJson> remarks) {

    /** What has to be put right at one field, such as {@code achievement}. */
    public record RemarkJson(
            @NotBlank String field, @NotBlank String text) {

        static RemarkJson of(FieldRemark remark) {
            return new RemarkJson(remark.field().code(), remark.text());
        }

        FieldRemark remark() {
            return new FieldRemark(DossierField.of(field), text);
        }
    }

    /** What was noticed about a nomination; {@code severity} is {@code block} or {@code warn}. */
    public record FindingJson(String rule, String severity, String message, String citation) {

        static FindingJson of(Finding finding, Locale language) {
            return new FindingJson(
                    finding.rule().name(), finding.severity().code(), finding.text(language), finding.citation());
        }
    }

    /** One step of its history. */
    public record StepJson(String action, String status, String by, OffsetDateTime at, String comment) {

        static StepJson of(StepSummary step) {
            return new StepJson(
                    step.action().code(),
                    step.status().code(),
                    step.personName(),
                    OfficeTime.of(step.at()),
                    step.comment());
        }
    }

    static NominationJson of(NominationDetail detail, Locale language) {
        return of(
                detail.summary(),
                detail.findings().stream()
                        .map(finding -> FindingJson.of(finding, language))
                        .toList(),
                detail.history().stream().map(StepJson::of).toList(),
                detail.remarks().stream().map(RemarkJson::of).toList());
    }

    /** A nomination in a list, without findings and history. */
    static NominationJson of(NominationSummary nomination) {
        return of(nomination, null, null, null);
    }

    private static NominationJson of(
            NominationSummary nomination,
            List<FindingJson> findings,
            List<StepJson> history,
            List<RemarkJson> remarks) {
        return new NominationJson(
                nomination.id(),
                nomination.campaignId(),
                NomineeJson.of(nomination),
                nomination.unitId(),
                nomination.unitName(),
                nomination.formCode(),
                nomination.achievement(),
                new NominationDraftJson.Period(nomination.periodFrom(), nomination.periodTo()),
                nomination.status().code(),
                Codes.of(nomination.appraisal()),
                nomination.appraisalNote(),
                nomination.proposalId(),
                nomination.decisionId(),
                nomination.version(),
                findings,
                history,
                remarks);
    }
}
