package vn.tongket.awards.check.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;
import vn.tongket.awards.finding.FindingRule;
import vn.tongket.awards.finding.Severity;

/** Store of the settings. */
@ApplicationScoped
class SettingRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    Map<FindingRule, Severity> severities() {
        Map<FindingRule, Severity> found = new EnumMap<>(FindingRule.class);
        entityManager
                .createQuery("select s from CheckSetting s", CheckSetting.class)
                .getResultList()
                .forEach(setting -> found.put(setting.rule(), setting.severity()));
        return found;
    }

    void change(FindingRule rule, Severity severity, String by) {
        CheckSetting setting = entityManager.find(CheckSetting.class, rule);
        if (setting == null) {
            setting = new CheckSetting(rule);
            setting.change(severity, by);
            entityManager.persist(setting);
        } else {
            setting.change(severity, by);
        }
        entityManager.flush();
    }
}
