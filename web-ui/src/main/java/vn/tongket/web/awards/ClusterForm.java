package vn.tongket.web.awards;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import vn.tongket.awards.campaign.ClusterEntry;
import vn.tongket.planning.directory.UnitId;

/** Units that share a quota, on the form (một cụm, khối thi đua). */
public class ClusterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private List<String> units;
    private Integer quota;

    boolean isFilled() {
        return name != null && !name.isBlank() && units != null && !units.isEmpty() && quota != null;
    }

    ClusterEntry entry() {
        return new ClusterEntry(name, units.stream().map(UnitId::new).collect(Collectors.toSet()), null, null, quota);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getUnits() {
        return units;
    }

    public void setUnits(List<String> units) {
        this.units = units;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }
}
