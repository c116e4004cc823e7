package vn.tongket.awards.council.ballot;

import jakarta.persistence.EntityManager;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.PersonId;

/** Puts a council session and what it rests on into the database. */
public final class CouncilFixture {

    private final EntityManager entityManager;

    public CouncilFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void session(SessionId session, NominationId nomination) {
        String campaign = Ids.next();
        run("""
                insert into awards.campaign (id, title, legal_basis, opens_on, closes_on, proposing_unit_id,
                    proposing_unit_name, deciding_unit_id, deciding_unit_name, deciding_level, search_key, version)
                values (?, 'Phong trào thử', '', '2026-06-01', '2026-06-30', 'ubbc', 'Ủy ban bầu cử', 'ubnd',
                    'Ủy ban nhân dân', 'COMMUNE', '', 1)""", campaign);
        run("""
                insert into awards.nomination (id, campaign_id, unit_id, unit_name, nominee_kind, nominee_name,
                    nominee_unit_id, nominee_unit_name, name_key, nominee_key, sort_key, form_code, achievement,
                    achievement_digest, status, written_by, written_at, search_key, version)
                values (?, ?, 'u', 'Khóm Thử', 'COLLECTIVE', 'Tổ bầu cử thử', 'u', 'Khóm Thử', 'k', 'k', '0',
                    'giay-khen-xa', 'Thành tích', '-', 'APPRAISED', 'w', now(), '', 1)""", nomination.value(), campaign);
        run("""
                insert into awards.council_session (id, campaign_id, held_on, state, version)
                values (?, ?, '2026-06-20', 'VOTING', 1)""", session.value(), campaign);
        run(
                "insert into awards.council_item (session_id, nomination_id, form_code, counted_on, secret)"
                        + " values (?, ?, 'giay-khen-xa', 'ALL_MEMBERS', true)",
                session.value(),
                nomination.value());
    }

    void member(SessionId session, PersonId person) {
        run(
                "insert into awards.council_member (session_id, person_id, full_name) values (?, ?, 'Ủy viên Thử')",
                session.value(),
                person.value());
    }

    private void run(String sql, String... parameters) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
