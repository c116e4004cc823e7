package vn.tongket.awards.check;

import java.io.Serializable;
import java.util.Set;
import vn.tongket.awards.form.DossierItem;

/**
 * Which papers a dossier holds (thành phần hồ sơ đã có).
 *
 * @param simplified whether the simplified procedure is used
 * @param present null while nobody knows, as in a list that is being read in: then nothing is missed
 */
public record DossierFacts(boolean simplified, Set<DossierItem> present) implements Serializable {

    public static DossierFacts unknown() {
        return new DossierFacts(false, null);
    }
}
