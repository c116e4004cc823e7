package vn.tongket.web.awards.honour;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.tongket.awards.certificate.BlankField;
import vn.tongket.awards.certificate.Place;
import vn.tongket.planning.document.Table.Align;
import vn.tongket.planning.document.font.Typeface;

/** A field of a blank as it is edited (ô nội dung đang sửa); whatever is not used is not printed. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BlankField field;
    private boolean used;
    private double left;
    private double top;
    private double width = 100;
    private double height = 10;
    private int size = 14;
    private Align align = Align.CENTER;
    private Typeface face = Typeface.REGULAR;

    public PlaceForm(BlankField field) {
        this.field = field;
    }

    void fill(Place place) {
        used = true;
        left = place.leftMm().doubleValue();
        top = place.topMm().doubleValue();
        width = place.widthMm().doubleValue();
        height = place.heightMm().doubleValue();
        size = place.size();
        align = place.align();
        face = place.face();
    }

    Place place() {
        return new Place(field, mm(left), mm(top), mm(width), mm(height), size, align, face);
    }

    static BigDecimal mm(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    public BlankField getField() {
        return field;
    }

    public boolean isUsed() {
        return used;
    }

    public void setUsed(boolean used) {
        this.used = used;
    }

    public double getLeft() {
        return left;
    }

    public void setLeft(double left) {
        this.left = left;
    }

    public double getTop() {
        return top;
    }

    public void setTop(double top) {
        this.top = top;
    }

    public double getWidth() {
        return width;
    }

    public void setWidth(double width) {
        this.width = width;
    }

    public double getHeight() {
        return height;
    }

    public void setHeight(double height) {
        this.height = height;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }

    public Align getAlign() {
        return align;
    }

    public void setAlign(Align align) {
        this.align = align;
    }

    public Typeface getFace() {
        return face;
    }

    public void setFace(Typeface face) {
        this.face = face;
    }
}
