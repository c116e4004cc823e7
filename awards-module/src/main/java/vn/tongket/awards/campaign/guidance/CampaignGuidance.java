package vn.tongket.awards.campaign.guidance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.tongket.awards.campaign.CampaignId;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.account.Caller;
import vn.tongket.planning.directory.UnitId;

/** Guidance sent to units (văn bản hướng dẫn); never changed after it was sent. */
@Entity
@Table(name = "campaign_guidance", schema = "awards")
class CampaignGuidance {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private String campaignId;

    private String title;
    private String text;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "unit_id")
    private String unitId;

    @Column(name = "unit_name")
    private String unitName;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String signer;

    @Column(name = "signer_title")
    private String signerTitle;

    @ElementCollection
    @CollectionTable(
            name = "campaign_guidance_unit",
            schema = "awards",
            joinColumns = @JoinColumn(name = "guidance_id"))
    @Column(name = "unit_id")
    private Set<String> units = new LinkedHashSet<>();

    protected CampaignGuidance() {
        // for JPA
    }

    CampaignGuidance(CampaignId campaign, GuidanceEntry entry, GuidanceIssue issue, Caller by, Instant now) {
        this.id = Ids.next();
        this.campaignId = campaign.value();
        this.title = entry.title().strip();
        this.text = entry.text().strip();
        this.personId = by.person().value();
        this.personName = by.fullName();
        this.sentAt = now;
        this.unitId = issue.unitId();
        this.unitName = issue.unitName();
        this.number = issue.number();
        this.issuedOn = issue.issuedOn();
        this.signer = issue.signer();
        this.signerTitle = issue.signerTitle();
        entry.units().forEach(unit -> units.add(unit.value()));
    }

    GuidanceDetail detail() {
        return new GuidanceDetail(
                id,
                new CampaignId(campaignId),
                title,
                text,
                personName,
                sentAt,
                units.stream().map(UnitId::new).toList(),
                new GuidanceIssue(unitId, unitName, number, issuedOn, signer, signerTitle));
    }
}
