package vn.tongket.awards.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a campaign is run (quy trình, tiêu chí, lịch, cụm thi đua).
 *
 * @param chain null for the one without a council
 * @param appraiseBy last day of the appraisal; null where none is set
 * @param clusters several units that share one quota
 */
public record CampaignRules(
        ChainKind chain,
        @Size(max = 10_000) String criteria,
        LocalDate appraiseBy,
        LocalDate councilBy,
        LocalDate decideBy,
        @Size(max = 200) List<@NotNull @Valid ClusterEntry> clusters)
        implements Serializable {

    public CampaignRules {
        clusters = clusters == null ? List.of() : List.copyOf(clusters);
    }

    public static CampaignRules none() {
        return new CampaignRules(null, null, null, null, null, List.of());
    }

    CampaignRules with(List<ClusterEntry> known) {
        return new CampaignRules(chain, criteria, appraiseBy, councilBy, decideBy, known);
    }

    /** The last day for a step of the authority. */
    public Optional<LocalDate> lastDay(ChainStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case APPRAISE -> appraiseBy;
                    case COUNCIL -> councilBy;
                    case PROPOSE, DECIDE -> decideBy;
                    case ENDORSE -> null;
                });
    }
}
