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
        return respondsAt("/health/ready") && respondsAt("/portal/");
    }

    private boolean respondsAt(String path) {
        try {
            var connection = (HttpURLConnection)
                    uri(isEverywhere() ? "127.0.0.1" : host, path).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
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
