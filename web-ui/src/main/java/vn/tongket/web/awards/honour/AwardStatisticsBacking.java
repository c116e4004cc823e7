package vn.tongket.web.awards.honour;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.awards.roll.AwardRoll;
import vn.tongket.awards.statistics.AwardStatistics;
import vn.tongket.awards.statistics.StatisticsOfAwards;

/** Backs {@code awards/statistics.xhtml}. */
@Named
@RequestScoped
public class AwardStatisticsBacking {

    @Inject
    private StatisticsOfAwards statisticsOfAwards;

    @Inject
    private AwardRoll roll;

    private Integer year;
    private String campaign;
    private AwardStatistics statistics;

    public void load() {
        statistics = campaign == null || campaign.isBlank()
                ? statisticsOfAwards.ofAll(year)
                : statisticsOfAwards.ofCampaign(new CampaignId(campaign));
    }

    public AwardStatistics getStatistics() {
        return statistics;
    }

    public List<Bar> getByForm() {
        return Bar.of(statistics.byForm());
    }

    public List<Bar> getByUnit() {
        return Bar.of(statistics.byUnit());
    }

    public List<Bar> getByGender() {
        return Bar.of(statistics.byGender());
    }

    public List<Bar> getByDuty() {
        return Bar.of(statistics.byDuty());
    }

    public List<Integer> getYears() {
        return roll.years();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getCampaign() {
        return campaign;
    }

    public void setCampaign(String campaign) {
        this.campaign = campaign;
    }
}
