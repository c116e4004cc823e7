package vn.tongket.web.attendance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets the door page, and no other, run WebAssembly (bộ đọc mã QR), which browsers without a scanner of their own
 * need.
 */
@WebFilter({"/attendance/door", "/attendance/door.xhtml"})
public class ScannerPolicy extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void addHeader(String name, String value) {
                super.addHeader(name, allowed(name, value));
            }

            @Override
            public void setHeader(String name, String value) {
                super.setHeader(name, allowed(name, value));
            }
        });
    }

    private static String allowed(String name, String value) {
        return "Content-Security-Policy".equalsIgnoreCase(name)
                ? value.replace("script-src ", "script-src 'wasm-unsafe-eval' ")
                : value;
    }
}
