package vn.tongket.awards.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tongket.awards.form.AwardFormSummary;
import vn.tongket.awards.form.FormTerms;
import vn.tongket.awards.form.LegalBasis;
import vn.tongket.awards.form.Term;
import vn.tongket.awards.form.TermValue;
import vn.tongket.planning.directory.UnitLevel;

/** Keeps the law under which a decision was made (quy định áp dụng tại ngày quyết định), AWD-121. */
@ApplicationScoped
class KeptLawRepository {

    private static final String ADD_FORM = """
            insert into awards.decision_form (decision_id, code, name, certificate, authority, person_multiple,
                collective_multiple, authority_source, prize_source, valid_from, valid_to)
            values (?, ?, ?, ?, cast(? as varchar), cast(? as numeric), cast(? as numeric), ?, ?, ?,
                cast(? as date))""";

    private static final String ADD_TERM = """
            insert into awards.decision_term (decision_id, term, value, source, valid_from, valid_to, entered_name)
            values (?, ?, ?, ?, ?, cast(? as date), cast(? as varchar))""";

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    void add(DecisionId decision, FormTerms law) {
        AwardFormSummary form = law.form();
        run(
                ADD_FORM,
                decision.value(),
                form.code(),
                form.name(),
                form.certificate(),
                form.authority() == null ? null : form.authority().name(),
                text(form.personMultiple()),
                text(form.collectiveMultiple()),
                form.authoritySource(),
                form.prizeSource(),
                Date.valueOf(form.validFrom()),
                text(form.validTo()));
        for (TermValue value : law.values()) {
            run(
                    ADD_TERM,
                    decision.value(),
                    value.term().name(),
                    value.value(),
                    value.source(),
                    Date.valueOf(value.validFrom()),
                    text(value.validTo()),
                    value.enteredBy());
        }
    }

    /** Empty for a decision made before the portal kept it. */
    Optional<FormTerms> find(AwardDecision decision) {
        DecisionDetail made = decision.detail(List.of());
        return rows(
                        "select code, name, certificate, authority, person_multiple, collective_multiple,"
                                + " authority_source, prize_source, valid_from, valid_to"
                                + " from awards.decision_form where decision_id = ?",
                        decision.id())
                .stream()
                .findFirst()
                .map(row -> new FormTerms(
                        form(row),
                        made.decidedOn(),
                        new LegalBasis(made.law(), made.decree()),
                        made.rounding(),
                        terms(decision.id(), (String) row[0])));
    }

    private List<TermValue> terms(DecisionId decision, String form) {
        return rows(
                        "select term, value, source, valid_from, valid_to, entered_name"
                                + " from awards.decision_term where decision_id = ? order by term",
                        decision)
                .stream()
                .map(row -> new TermValue(
                        form,
                        Term.valueOf((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        day(row[3]),
                        day(row[4]),
                        (String) row[5]))
                .toList();
    }

    private static AwardFormSummary form(Object[] row) {
        return new AwardFormSummary(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : UnitLevel.valueOf((String) row[3]),
                multiple(row[4]),
                multiple(row[5]),
                (String) row[6],
                (String) row[7],
                day(row[8]),
                day(row[9]));
    }

    private static BigDecimal multiple(Object stored) {
        return stored == null ? null : ((BigDecimal) stored).stripTrailingZeros();
    }

    private static LocalDate day(Object stored) {
        return stored == null ? null : ((Date) stored).toLocalDate();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private void run(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, DecisionId decision) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, decision.value())
                .getResultList();
    }
}
