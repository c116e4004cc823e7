package vn.tongket.awards.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The report on what a nominee achieved (báo cáo thành tích), as the unit writes it. */
@Entity
@Table(name = "achievement_report", schema = "awards")
class AchievementReport {

    @Id
    @Column(name = "nomination_id")
    private String nominationId;

    @Version
    private long version;

    private String background = "";
    private String results = "";
    private String earlier = "";

    protected AchievementReport() {
        // for JPA
    }

    AchievementReport(String nominationId) {
        this.nominationId = nominationId;
    }

    void write(ReportText text) {
        background = text.background();
        results = text.results();
        earlier = text.earlier();
    }

    ReportText text() {
        return new ReportText(background, results, earlier);
    }
}
