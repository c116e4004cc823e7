package vn.tongket.web.awards.honour;

import java.io.Serializable;
import vn.tongket.awards.stage.Representation;
import vn.tongket.awards.stage.RepresentationEntry;

/** What is chosen for one honouree on {@code awards/representatives.xhtml}. */
public class RepresentativeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Representation known;
    private boolean comes;
    private String name;
    private String honorific;
    private String position;

    RepresentativeForm(Representation known) {
        this.known = known;
        this.comes = known.comes();
        this.name = known.name();
        this.honorific = known.honorific();
        this.position = known.position();
    }

    /** Another name is another person, whom the directory need not know. */
    RepresentationEntry entry() {
        boolean same = name != null && name.equals(known.name());
        return new RepresentationEntry(
                known.rollId(), comes, same ? known.personId() : null, name, honorific, position);
    }

    public Representation getKnown() {
        return known;
    }

    public boolean isComes() {
        return comes;
    }

    public void setComes(boolean comes) {
        this.comes = comes;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
