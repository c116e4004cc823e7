package vn.tongket.awards.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tongket.kernel.Ids;
import vn.tongket.planning.directory.UnitId;

/** Units of a campaign that share one quota (cụm, khối thi đua). */
@Entity
@Table(name = "campaign_cluster", schema = "awards")
class CampaignCluster {

    private static final String PERSON = "PERSON";
    private static final String COLLECTIVE = "COLLECTIVE";

    @Id
    private String id;

    private String name;

    @Column(name = "nominee_kind")
    private String nomineeKind;

    @Column(name = "form_code")
    private String formCode;

    private int quota;

    @ElementCollection
    @CollectionTable(name = "campaign_cluster_unit", schema = "awards", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "unit_id")
    private Set<String> units = new LinkedHashSet<>();

    protected CampaignCluster() {
        // for JPA
    }

    CampaignCluster(ClusterEntry entry) {
        this.id = Ids.next();
        this.name = entry.name().strip();
        this.nomineeKind = entry.collective() == null ? null : entry.collective() ? COLLECTIVE : PERSON;
        this.formCode = entry.formCode();
        this.quota = entry.quota();
        entry.units().forEach(unit -> units.add(unit.value()));
    }

    ClusterEntry entry() {
        return new ClusterEntry(
                name,
                units.stream().map(UnitId::new).collect(Collectors.toSet()),
                nomineeKind == null ? null : nomineeKind.equals(COLLECTIVE),
                formCode,
                quota);
    }
}
