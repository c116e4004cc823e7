package vn.tongket.web.attendance;

import java.io.Serializable;
import vn.tongket.attendance.invitation.Guest;

/** The fields in which a person to be invited is typed (thông tin người được mời). */
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fullName;
    private String honorific;
    private String position;
    private String unitName;
    private String email;
    private String phone;

    Guest guest() {
        return new Guest(null, fullName, honorific, position, null, unitName, email, phone);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getHonorific() {
        return honorific;
    }

    public void setHonorific(String honorific) {
        this.honorific = honorific;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
