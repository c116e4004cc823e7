package vn.tongket.web.api.plan;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.extraction.ExtractionError;

/** Stops a file that is too large while it is still coming in, so that neither memory nor disk fills up. */
@Provider
@BoundedUpload
@Priority(Priorities.USER)
public class UploadLimit implements ContainerRequestFilter {

    private static final int DEFAULT_LIMIT = 20 << 20;
    private static final int FRAME = 64 << 10;

    @Override
    public void filter(ContainerRequestContext call) {
        long limit = ConfigProvider.getConfig()
                .getOptionalValue("tongket.upload.max-bytes", Integer.class)
                .orElse(DEFAULT_LIMIT);
        String length = call.getHeaderString("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > limit + FRAME) {
            throw new BusinessException(ExtractionError.TOO_LARGE, "…", limit >> 20);
        }
        call.setEntityStream(new Bounded(call.getEntityStream(), limit + FRAME, limit >> 20));
    }

    /** Refuses to read on when the limit is passed. */
    private static final class Bounded extends FilterInputStream {

        private final long megabytes;
        private long left;

        Bounded(InputStream source, long limit, long megabytes) {
            super(source);
            this.left = limit;
            this.megabytes = megabytes;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new BusinessException(ExtractionError.TOO_LARGE, "…", megabytes);
            }
            return result;
        }
    }
}
