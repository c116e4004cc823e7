package vn.tongket.awards.dossier.paper;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.dossier.ReviewDetail;
import vn.tongket.awards.dossier.ReviewEntry;
import vn.tongket.awards.dossier.ReviewMeeting;
import vn.tongket.awards.dossier.ReviewVote;
import vn.tongket.awards.nomination.NominationSummary;
import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.document.OfficialDocumentBuilder;
import vn.tongket.planning.document.SignatureBlock;
import vn.tongket.planning.document.wording.OfficialDate;

/** The minutes of a unit's review (biên bản bình xét), as Decree 30/2020 lays out minutes. */
final class MinutesPaper {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH 'giờ' mm");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final CampaignDetail campaign;
    private final UnitLetterhead letterhead;
    private final ReviewDetail review;
    private final Map<String, ReviewVote> votes;
    private final Map<String, String> forms;

    MinutesPaper(CampaignDetail campaign, UnitLetterhead letterhead, ReviewDetail review, Map<String, String> forms) {
        this.campaign = campaign;
        this.letterhead = letterhead;
        this.review = review;
        this.votes = review.votesByNomination();
        this.forms = forms;
    }

    OfficialDocument document(List<NominationSummary> nominees) {
        ReviewEntry entry = review.entry();
        ReviewMeeting meeting = entry.meeting();
        OfficialDocumentBuilder paper = OfficialDocument.issuedBy(
                        letterhead.parent(), DossierWording.upper(letterhead.unit()))
                .number(letterhead.symbol().isEmpty() ? "BB" : "BB-" + letterhead.symbol())
                .at(letterhead.place(), meeting.heldOn())
                .type(DossierWording.of("minutes.type"))
                .title(DossierWording.of("minutes.title", DossierWording.inSentence(campaign.title())))
                .keyedLine(
                        DossierWording.of("minutes.begins"),
                        HOUR.format(meeting.begins()) + ", " + OfficialDate.inWords(meeting.heldOn()))
                .keyedLine(DossierWording.of("minutes.place"), meeting.place())
                .keyedLine(
                        DossierWording.of("minutes.attendance"),
                        DossierWording.of("minutes.counted", entry.present(), entry.members()));
        DossierWording.paragraphs(entry.attendees()).forEach(line -> paper.bullet("-", line));
        paper.keyedLine(DossierWording.of("minutes.chair"), meeting.chair())
                .keyedLine(DossierWording.of("minutes.secretary"), meeting.secretary());
        DossierWording.paragraphs(entry.discussion()).forEach(paper::paragraph);
        paper.paragraph(DossierWording.of("minutes.votes", entry.present()))
                .addAll(new NomineeTables(voted(nominees)).votes(this::row))
                .paragraph(closing(meeting.ends(), meeting));
        return paper.recipients(List.of())
                .signedBy(new SignatureBlock(List.of(), DossierWording.of("minutes.sign.chair"), meeting.chair()))
                .recordedBy(
                        new SignatureBlock(List.of(), DossierWording.of("minutes.sign.secretary"), meeting.secretary()))
                .build();
    }

    private List<NominationSummary> voted(List<NominationSummary> nominees) {
        return nominees.stream().filter(one -> votes.containsKey(one.id())).toList();
    }

    private static String closing(LocalTime ends, ReviewMeeting meeting) {
        return ends == null
                ? DossierWording.of("minutes.closing.open", OfficialDate.inWords(meeting.heldOn()))
                : DossierWording.of("minutes.closing", HOUR.format(ends), OfficialDate.inWords(meeting.heldOn()));
    }

    private List<String> row(int number, NominationSummary one) {
        ReviewVote vote = votes.get(one.id());
        double share = 100.0 * vote.inFavour() / review.entry().present();
        return List.of(
                String.valueOf(number),
                one.collective() ? one.nomineeName() : NomineeTables.addressed(one),
                forms.getOrDefault(one.formCode(), one.formCode()),
                String.valueOf(vote.inFavour()),
                String.valueOf(vote.against()),
                String.format(VIETNAMESE, "%.1f%%", share));
    }
}
