package vn.tongket.awards.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

/** A place as it is stored with its blank. */
@Embeddable
class BlankPlace {

    @Enumerated(EnumType.STRING)
    private BlankField field;

    @Column(name = "left_mm")
    private BigDecimal leftMm;

    @Column(name = "top_mm")
    private BigDecimal topMm;

    @Column(name = "width_mm")
    private BigDecimal widthMm;

    @Column(name = "height_mm")
    private BigDecimal heightMm;

    private int size;

    @Enumerated(EnumType.STRING)
    private Align align;

    @Enumerated(EnumType.STRING)
    private Typeface face;

    protected BlankPlace() {
        // for JPA
    }

    BlankPlace(Place place) {
        this.field = place.field();
        this.leftMm = place.leftMm();
        this.topMm = place.topMm();
        this.widthMm = place.widthMm();
        this.heightMm = place.heightMm();
        this.size = place.size();
        this.align = place.align();
        this.face = place.face();
    }

    Place place() {
        return new Place(field, leftMm, topMm, widthMm, heightMm, size, align, face);
    }
}
