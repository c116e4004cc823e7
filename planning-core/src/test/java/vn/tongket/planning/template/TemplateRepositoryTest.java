package vn.tongket.planning.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tongket.planning.account.AccountId;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.plan.PlanDraft;
import vn.tongket.planning.plan.PlanLetterhead;
import vn.tongket.planning.plan.PlanTime;
import vn.tongket.testing.TestDatabase;
import vn.tongket.testing.TestUnit;

class TemplateRepositoryTest {

    private static final Caller MAKER =
            new Caller(new AccountId("a"), new PersonId("p"), "ai-do", "Người Lập", Map.of(), Map.of());

    private final TestUnit planning = TestDatabase.unit("planning");
    private final UnitId office = unit();

    @Test
    @Tag("REV-11")
    void anOfficeSeesItsOwn() {
        keep(office, "Tổng kết năm");
        keep(unit(), "Của cơ quan khác");

        List<TemplateSummary> own =
                planning.inTransaction(entityManager -> templates(entityManager).list(Set.of(office.value())));

        assertThat(own).extracting(TemplateSummary::name).containsExactly("Tổng kết năm");
    }

    @Test
    @Tag("REV-11")
    void aNameIsUsedOnceInAnOffice() {
        keep(office, "Trùng tên");

        assertThatThrownBy(() -> keep(office, "Trùng tên")).isInstanceOf(PersistenceException.class);
        keep(unit(), "Trùng tên");
    }

    @Test
    @Tag("REV-10")
    void givesBackItsDraft() {
        PlanDraft skeleton = Skeleton.of(draft(office));
        TemplateId id = keep(office, "Giữ nguyên lời");

        PlanDraft read = planning.inTransaction(entityManager ->
                templates(entityManager).find(id.value()).orElseThrow().draft());

        assertThat(read).isEqualTo(skeleton);
    }

    private TemplateId keep(UnitId unit, String name) {
        PlanTemplate template = new PlanTemplate(name, draft(unit), MAKER, Instant.parse("2026-11-22T02:00:00Z"));
        planning.run(entityManager -> templates(entityManager).add(template));
        return template.id();
    }

    private static PlanDraft draft(UnitId unit) {
        PlanDraft shipped = ShippedTemplate.INSPECTION.draft();
        return new PlanDraft(
                unit,
                new PlanLetterhead(null, "UBND", null, "1/KH", null),
                shipped.text(),
                new PlanTime("Quý I", null, null),
                shipped.warnings());
    }

    private UnitId unit() {
        UnitId id = UnitId.next();
        planning.run(entityManager -> entityManager
                .createNativeQuery("insert into planning.unit(id, code, name, short_name, symbol, kind, level,"
                        + " valid_from, search_key, version)"
                        + " values (?, ?, 'UBND', 'UBND', 'UBND', 'OTHER', 'COMMUNE', '2020-01-01', '', 1)")
                .setParameter(1, id.value())
                .setParameter(2, id.value())
                .executeUpdate());
        return id;
    }

    private static TemplateRepository templates(EntityManager entityManager) {
        return TestUnit.repository(TemplateRepository.class, entityManager);
    }
}
