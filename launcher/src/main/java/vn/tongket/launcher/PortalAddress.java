package vn.tongket.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where the portal listens (địa chỉ cổng) and whether it answers there. */
record PortalAddress(String host, int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    /** The address for a person's browser. */
    URI forBrowser() {
        return uri(isLoopback() ? "localhost" : isEverywhere() ? ownAddress() : host, "/portal/");
    }

    boolean answers() {
        return statusOf("/health/ready") == HttpURLConnection.HTTP_OK
                && statusOf("/portal/") == HttpURLConnection.HTTP_OK;
    }

    /** Whether anything at all lies where the portal should be. */
    boolean hasPortal() {
        return statusOf("/portal/") != HttpURLConnection.HTTP_NOT_FOUND;
    }

    private int statusOf(String path) {
        try {
            var connection = (HttpURLConnection)
                    uri(isEverywhere() ? "127.0.0.1" : host, path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status;
        } catch (IOException e) {
            return -1;
        }
    }

    private URI uri(String name, String path) {
        String bracketed = name.contains(":") ? "[" + name + "]" : name;
        return URI.create("http://" + bracketed + ":" + port + path);
    }

    private boolean isLoopback() {
        return "127.0.0.1".equals(host);
    }

    private boolean isEverywhere() {
        return "0.0.0.0".equals(host);
    }

    private static String ownAddress() {
        try {
            return InetAddress.getLocalHost().getHostAddress();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
