package vn.tongket.planning.signing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.signing.pades.Looks;
import vn.tongket.planning.signing.pades.Picture;
import vn.tongket.planning.signing.record.SignatureRecordService;

/** The kept pictures of signatures and seals (hình chữ ký, dấu); where none is kept nothing is seen. */
@ApplicationScoped
class Pictures {

    private static final float SEAL_MM = 36;
    private static final float SIGNATURE_PROPORTION = 2.5f;

    @Inject
    private SignatureRecordService records;

    Looks of(PersonId signer, UnitId body) {
        return new Looks(
                records.picture(signer.value()).map(Picture::png).orElseGet(() -> Picture.none(SIGNATURE_PROPORTION)),
                seal(body),
                ConfigProvider.getConfig()
                        .getOptionalValue("tongket.signing.seal-mm", Float.class)
                        .orElse(SEAL_MM));
    }

    Picture seal(UnitId body) {
        return records.picture(body.value()).map(Picture::png).orElseGet(() -> Picture.none(1));
    }
}
