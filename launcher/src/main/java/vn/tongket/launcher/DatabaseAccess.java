package vn.tongket.launcher;

/** Where the portal reaches its database and as whom (thông tin kết nối cơ sở dữ liệu). */
public record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return "DatabaseAccess[url=" + url + ", user=" + user + "]";
    }
}
