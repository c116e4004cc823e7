package vn.tongket.awards.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.nomination.NominationId;
import vn.tongket.kernel.Ids;

/** Store of criteria, points and preferences. */
@ApplicationScoped
class RankingRepository {

    @PersistenceContext(unitName = "awards")
    private EntityManager entityManager;

    boolean add(CampaignId campaign, Criterion criterion) {
        return query(
                                "insert into awards.ranking_criterion (id, campaign_id, name, weight)"
                                        + " values (?, ?, ?, ?) on conflict do nothing",
                                Ids.next(),
                                campaign.value(),
                                criterion.name().strip(),
                                criterion.weight())
                        .executeUpdate()
                == 1;
    }

    void remove(CampaignId campaign, String criterion) {
        query("delete from awards.ranking_criterion where campaign_id = ? and id = ?", campaign.value(), criterion)
                .executeUpdate();
    }

    List<Criterion> criteria(CampaignId campaign) {
        return rows(
                        "select id, name, weight from awards.ranking_criterion where campaign_id = ?"
                                + " order by weight desc, name",
                        campaign)
                .stream()
                .map(row -> new Criterion((String) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    void score(NominationId nomination, String criterion, int points) {
        query(
                        "insert into awards.ranking_score (criterion_id, nomination_id, points) values (?, ?, ?)"
                                + " on conflict (criterion_id, nomination_id) do update set points = excluded.points",
                        criterion,
                        nomination.value(),
                        points)
                .executeUpdate();
    }

    /** By criterion and nomination. */
    Map<String, Map<String, Integer>> points(CampaignId campaign) {
        Map<String, Map<String, Integer>> points = new HashMap<>();
        rows(
                        "select s.criterion_id, s.nomination_id, s.points from awards.ranking_score s"
                                + " join awards.ranking_criterion c on c.id = s.criterion_id where c.campaign_id = ?",
                        campaign)
                .forEach(row -> points.computeIfAbsent((String) row[0], any -> new HashMap<>())
                        .put((String) row[1], (Integer) row[2]));
        return points;
    }

    void prefer(CampaignId campaign, Preference preference, String source) {
        query(
                        "delete from awards.ranking_preference where campaign_id = ? and preference = ?",
                        campaign.value(),
                        preference.name())
                .executeUpdate();
        if (source != null && !source.isBlank()) {
            query(
                            "insert into awards.ranking_preference (campaign_id, preference, source) values (?, ?, ?)",
                            campaign.value(),
                            preference.name(),
                            source.strip())
                    .executeUpdate();
        }
    }

    Map<Preference, String> preferences(CampaignId campaign) {
        Map<Preference, String> preferences = new EnumMap<>(Preference.class);
        rows("select preference, source, 0 from awards.ranking_preference where campaign_id = ?", campaign)
                .forEach(row -> preferences.put(Preference.valueOf((String) row[0]), (String) row[1]));
        return preferences;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<Object[]> rows(String sql, CampaignId campaign) {
        return query(sql, campaign.value()).getResultList();
    }

    private Query query(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
