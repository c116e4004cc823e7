package vn.tongket.planning.document;

import java.util.List;
import java.util.Optional;
import vn.tongket.planning.document.wording.Listing;
import vn.tongket.planning.document.wording.PrintedText;

/**
 * What stands below the text of a document: the recipients at the left (nơi nhận), the signature at the right.
 * Minutes (biên bản) have a second signature at the left, that of the secretary, and no recipients beside it.
 */
public record DocumentClosing(
        List<String> recipients, Optional<SignatureBlock> signature, Optional<SignatureBlock> leftSignature) {

    public DocumentClosing {
        recipients = Listing.of(PrintedText.clean(recipients));
    }
}
