package vn.tongket.awards.council.ballot;

/** How a member's ballot reached the urn (hình thức bỏ phiếu): in the room, or in writing because he was absent. */
public enum CastWay {
    ROOM,
    WRITTEN
}
