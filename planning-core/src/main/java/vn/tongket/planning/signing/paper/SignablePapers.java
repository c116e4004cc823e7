package vn.tongket.planning.signing.paper;

import vn.tongket.planning.document.OfficialDocument;
import vn.tongket.planning.signing.Signatory;

/**
 * The papers of one kind on their way over the signing desk (các văn bản được ký); the module of that kind decides who
 * sees them and what their issue brings with it.
 *
 * <p>A session bean with its own view: {@code @Stateless @LocalBean @Local(SignablePapers.class)}.
 */
public interface SignablePapers {

    /** The name of the kind, such as {@code plan}. */
    String kind();

    /** Refused as not found when the caller may not see the paper. */
    SignablePaper get(String id);

    /** The paper in the official layout, with its number and date once it has them. */
    OfficialDocument document(String id);

    /**
     * How somebody with this authority signs papers of this kind: what the law gives to the head alone is not signed on
     * behalf of the collective. (Not a default method: the container does not find those of a bean.)
     */
    Signatory signsAs(Signatory authority);

    /**
     * Issues the paper in the caller's transaction, with all that it brings with it, and answers it with its number.
     *
     * <p>It asks {@code SignatureRecordService.requireIssuable(id, version, issuer)} first, as without a signature.
     *
     * @param seen the version that the caller saw
     */
    SignablePaper issue(String id, String comment, Long seen);
}
