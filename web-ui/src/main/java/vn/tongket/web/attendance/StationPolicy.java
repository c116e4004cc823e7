package vn.tongket.web.attendance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says what the check-in station on a phone may do (chính sách của trạm điểm danh): its own files, calls to the portal,
 * and WebAssembly for the reader of QR codes. Its files are asked for anew whenever the network is there.
 */
@WebFilter("/assets/station/*")
public class StationPolicy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
            + " object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self';"
            + " script-src 'self' 'wasm-unsafe-eval'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        chain.doFilter(request, response);
    }
}
