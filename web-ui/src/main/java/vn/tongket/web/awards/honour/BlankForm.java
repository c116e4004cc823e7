package vn.tongket.web.awards.honour;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.tongket.awards.certificate.BlankDetail;
import vn.tongket.awards.certificate.BlankEntry;
import vn.tongket.awards.certificate.BlankField;

/** A blank as it is measured on the page (khai báo phôi). */
public class BlankForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final long version;
    private String name;
    private double width = 297;
    private double height = 210;
    private final List<PlaceForm> places =
            Arrays.stream(BlankField.values()).map(PlaceForm::new).toList();

    BlankForm() {
        this.id = null;
        this.version = 0;
    }

    BlankForm(BlankDetail blank) {
        this.id = blank.id();
        this.version = blank.version();
        this.name = blank.name();
        this.width = blank.widthMm().doubleValue();
        this.height = blank.heightMm().doubleValue();
        blank.places().forEach(place -> places.get(place.field().ordinal()).fill(place));
    }

    BlankEntry entry() {
        return new BlankEntry(
                name,
                PlaceForm.mm(width),
                PlaceForm.mm(height),
                places.stream().filter(PlaceForm::isUsed).map(PlaceForm::place).toList());
    }

    public String getId() {
        return id;
    }

    long version() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public List<PlaceForm> getPlaces() {
        return places;
    }
}
