package vn.tongket.awards.nomination;

import java.time.Instant;
import java.time.LocalDate;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitKind;
import vn.tongket.planning.directory.UnitLevel;
import vn.tongket.planning.directory.UnitSummary;

/** Nominations of an invented unit, for tests. */
final class Samples {

    static final Actor WRITER = actor("Cán bộ Lập");
    static final Actor HEAD = actor("Thủ trưởng Thử");
    static final Actor PLANNER = actor("Chuyên viên Thử");
    static final Actor LEADER = actor("Chủ tịch Thử");
    static final PersonId NOMINEE = PersonId.next();

    private Samples() {}

    static Actor actor(String name) {
        return new Actor(PersonId.next(), name, Instant.parse("2026-06-20T02:00:00Z"));
    }

    static UnitSummary unit(String id) {
        LocalDate since = LocalDate.of(2025, 7, 1);
        return new UnitSummary(
                id, id, "Khóm Thử", "Khóm Thử", null, UnitKind.OTHER, UnitLevel.COMMUNE, null, since, null, null, 1, 1);
    }

    static NominationContent content(PersonId person, String achievement) {
        NomineeEntry entry = new NomineeEntry(NomineeKind.PERSON, "Nguyễn Thị Thử", "Bà", "Tổ trưởng", null, person);
        return new NominationContent(
                new Nominee(entry, unit("u")),
                new Achievement(achievement, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1)),
                "giay-khen-xa");
    }

    static Nomination draft(CampaignId campaign) {
        return Nomination.write(campaign, unit("u"), content(NOMINEE, "Lập danh sách cử tri chính xác"), WRITER);
    }

    static Nomination submitted() {
        Nomination nomination = draft(CampaignId.next());
        nomination.submit(WRITER, null);
        return nomination;
    }

    static Nomination endorsed() {
        Nomination nomination = submitted();
        nomination.endorse(HEAD, null);
        return nomination;
    }

    static Nomination proposed() {
        Nomination nomination = endorsed();
        nomination.appraise(AppraisalResult.MEETS, PLANNER, null);
        nomination.propose("proposal", PLANNER, null);
        return nomination;
    }
}
