package vn.tongket.web.api.awards;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tongket.awards.paper.PaperFile;
import vn.tongket.awards.paper.PaperFormat;
import vn.tongket.kernel.BusinessException;
import vn.tongket.kernel.KernelError;

/** Printed papers as answers. */
public final class Files {

    private Files() {}

    public static PaperFormat format(String code) {
        return PaperFormat.of(code).orElseThrow(() -> new BusinessException(KernelError.INVALID, "format"));
    }

    public static Response answer(PaperFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "inline; filename*=UTF-8''" + name)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
