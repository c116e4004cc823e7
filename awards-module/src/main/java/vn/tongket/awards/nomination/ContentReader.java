package vn.tongket.awards.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignDetail;
import vn.tongket.awards.form.AwardCatalogue;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.Member;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.directory.UnitSummary;

/** Reads what was written about nominees against directory and catalogue (đọc nội dung đề nghị). */
@ApplicationScoped
class ContentReader {

    @Inject
    private NomineeFinder nominees;

    @Inject
    private AwardCatalogue catalogue;

    Reading reading(CampaignDetail campaign) {
        return new Reading(campaign, LocalDate.now());
    }

    /** One reading of one or many nominations of a campaign; it asks for no unit and no form twice. */
    final class Reading {

        private final CampaignDetail campaign;
        private final LocalDate day;
        private final Map<UnitId, UnitSummary> units = new HashMap<>();
        private final Map<UnitId, List<Member>> members = new HashMap<>();
        private final Map<String, String> forms = new HashMap<>();

        private Reading(CampaignDetail campaign, LocalDate day) {
            this.campaign = campaign;
            this.day = day;
        }

        UnitSummary nominatingUnit(Caller caller, NominationEntry entry) {
            return unit(nominees.nominatingUnit(caller, entry.nominee().unit()));
        }

        NominationContent content(NominationEntry entry, UnitSummary writers) {
            UnitId own = entry.nominee().unit();
            UnitSummary unit = own == null ? writers : unit(own);
            return new NominationContent(
                    nominees.nominee(entry.nominee(), unit, membersOf(unit)),
                    new Achievement(entry.achievement(), entry.periodFrom(), entry.periodTo()),
                    form(entry.awardForm()),
                    entry.simplified());
        }

        UnitSummary unit(UnitId id) {
            return units.computeIfAbsent(id, nominees::unit);
        }

        private List<Member> membersOf(UnitSummary unit) {
            return members.computeIfAbsent(unit.unitId(), id -> nominees.members(id, day));
        }

        private String form(String text) {
            return forms.computeIfAbsent(
                    text,
                    any -> catalogue
                            .resolve(text, campaign.decidingLevel(), day)
                            .code());
        }
    }
}
