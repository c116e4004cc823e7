package vn.tongket.awards;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Locale;
import vn.tongket.kernel.Ids;
import vn.tongket.kernel.SearchKey;

/** A decision with its roll, put straight into the database for tests of what follows a decision. */
public final class RollFixture {

    public final String campaign = Ids.next();
    public final String decision = Ids.next();
    private final EntityManager entityManager;
    private int stageOrder;

    public RollFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
        run("""
                insert into awards.campaign (id, title, legal_basis, opens_on, closes_on, proposing_unit_id,
                    proposing_unit_name, deciding_unit_id, deciding_unit_name, deciding_level, search_key, version)
                values (?, 'Phong trào thử', '', '2026-06-01', '2026-06-30', 'ubbc', 'Ủy ban bầu cử', 'ubnd',
                    'Ủy ban nhân dân', 'COMMUNE', '', 1)""", campaign);
        run("""
                insert into awards.award_decision (id, campaign_id, unit_id, unit_name, number, decided_on, decided_by,
                    signer_name, signer_title, for_chairman, place, certificate, law, decree, base_salary, rounding,
                    fund, version)
                values (?, ?, ?, 'Ủy ban nhân dân', '01/QĐ-UBND', '2026-06-20', 'p', 'Chủ tịch Thử', 'Chủ tịch', false,
                    'Thử', 'Giấy khen', 'Luật', 'Nghị định', 2000000, 'NONE', 'Quỹ', 1)""", decision, campaign, decision);
    }

    /** Answers the id of the line. */
    public String line(boolean collective, String name, String honorific, Boolean leads) {
        String nomination = Ids.next();
        String line = Ids.next();
        run("""
                insert into awards.nomination (id, campaign_id, unit_id, unit_name, nominee_kind, nominee_name,
                    nominee_unit_id, nominee_unit_name, name_key, nominee_key, sort_key, form_code, achievement,
                    achievement_digest, status, written_by, written_at, search_key, version)
                values (?, ?, 'u', 'Khóm Thử', ?, ?, 'u', 'Khóm Thử', 'k', ?, '0',
                    'giay-khen-xa', 'Thành tích', '-', 'APPRAISED', 'w', now(), '', 1)""", nomination, campaign, collective ? "COLLECTIVE" : "PERSON", name, nomination);
        run(
                """
                insert into awards.award_roll (id, decision_id, nomination_id, unit_id, year, number, stage_order,
                    collective, name, honorific, unit_name, achievement, prize_raw, prize_rounded, verification,
                    nominee_unit_id, name_key, leads, form_code)
                values (?, ?, ?, ?, 2026, ?, ?, ?, ?, ?, 'Khóm Thử', 'Thành tích', 300000, 300000, ?, 'u', ?,
                    cast(? as boolean), 'giay-khen-xa')""",
                line,
                decision,
                nomination,
                decision,
                ++stageOrder,
                stageOrder,
                collective,
                name,
                honorific,
                code(line),
                SearchKey.of(name),
                leads);
        return line;
    }

    public static String code(String line) {
        return line.replace("-", "").substring(0, 18).toUpperCase(Locale.ROOT);
    }

    public void cancel(String line) {
        change(line, "CANCELLATION", null, null);
    }

    public void rename(String line, String name) {
        change(line, "CORRECTION", "NAME", name);
    }

    private void change(String line, String kind, String field, String value) {
        String change = Ids.next();
        run("""
                insert into awards.change_decision (id, decision_id, kind, unit_id, unit_name, number, decided_on,
                    decided_by, signer_name, signer_title, for_chairman, place, law, citation, ground, reason, fund,
                    version)
                values (?, ?, ?, ?, 'Ủy ban nhân dân', '09/QĐ-UBND', '2026-07-01', 'p', 'Chủ tịch Thử', 'Chủ tịch',
                    false, 'Thử', 'Luật', '', cast(? as varchar), 'Lý do', 'Quỹ', 1)""", change, decision, kind, change, field == null ? "FRAUD" : null);
        run("""
                insert into awards.roll_change (id, change_id, roll_id, position, kind, field, old_value, new_value,
                    name_key)
                select ?, ?, ?, count(*), ?, cast(? as varchar), '', cast(? as varchar), cast(? as varchar)
                from awards.roll_change where roll_id = ?""", Ids.next(), change, line, kind, field, value, value == null ? null : SearchKey.of(value), line);
    }

    public void run(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
