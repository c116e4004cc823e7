package vn.tongket.awards.certificate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.Ids;

/** A pre-printed blank (phôi giấy khen), root of its places. */
@Entity
@Table(name = "certificate_blank", schema = "awards")
class Blank {

    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "width_mm")
    private BigDecimal widthMm;

    @Column(name = "height_mm")
    private BigDecimal heightMm;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "certificate_place", schema = "awards", joinColumns = @JoinColumn(name = "blank_id"))
    private List<BlankPlace> places = new ArrayList<>();

    protected Blank() {
        // for JPA
    }

    static Blank of(BlankEntry entry) {
        Blank blank = new Blank();
        blank.id = Ids.next();
        blank.measure(entry);
        return blank;
    }

    /** AWD-66 */
    void measure(BlankEntry entry) {
        for (Place place : entry.places()) {
            if (!place.liesWithin(entry.widthMm(), entry.heightMm())) {
                throw new BusinessException(CertificateError.OUTSIDE_BLANK, entry.name());
            }
        }
        name = entry.name().strip();
        widthMm = entry.widthMm();
        heightMm = entry.heightMm();
        places.clear();
        entry.places().forEach(place -> places.add(new BlankPlace(place)));
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    BlankDetail detail() {
        List<Place> all = places.stream()
                .map(BlankPlace::place)
                .sorted(Comparator.comparing(Place::field))
                .toList();
        return new BlankDetail(id, name, widthMm, heightMm, all, version);
    }
}
