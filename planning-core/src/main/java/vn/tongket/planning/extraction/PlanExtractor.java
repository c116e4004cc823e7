package vn.tongket.planning.extraction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** Turns an office's own file into data (đọc kế hoạch từ tệp văn bản). Nothing is stored. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanExtractor {

    private static final int DEFAULT_LIMIT = 20 << 20;

    private final PlanReader reader = new PlanReader();

    public ExtractedPlan extract(String fileName, InputStream content) {
        return read(fileName, content).plan();
    }

    /** The same with the original lines, for a page that shows both. */
    public Extraction read(String fileName, InputStream content) {
        int limit = ConfigProvider.getConfig()
                .getOptionalValue("tongket.upload.max-bytes", Integer.class)
                .orElse(DEFAULT_LIMIT);
        return reader.read(new Upload(fileName, content, limit).bytes());
    }
}
