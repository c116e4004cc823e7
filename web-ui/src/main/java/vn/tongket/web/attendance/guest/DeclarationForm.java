package vn.tongket.web.attendance.guest;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tongket.attendance.declaration.Companion;
import vn.tongket.attendance.declaration.Declaration;
import vn.tongket.attendance.declaration.Diet;

/** The fields in which a guest declares who comes with him and what he needs (phiếu khai báo). */
public class DeclarationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Diet diet = Diet.NORMAL;
    private boolean wheelchair;
    private String remark;
    private String companions;
    private Integer unnamed = 0;
    private String plates;

    public void show(Declaration declaration) {
        diet = declaration.diet();
        wheelchair = declaration.wheelchair();
        remark = declaration.remark();
        companions = declaration.companions().stream()
                .map(Companion::fullName)
                .filter(name -> name != null)
                .collect(Collectors.joining("\n"));
        unnamed = (int) declaration.companions().stream()
                .filter(companion -> companion.fullName() == null)
                .count();
        plates = String.join("\n", declaration.plates());
    }

    public Declaration declaration() {
        Stream<Companion> named = lines(companions).stream().map(name -> new Companion(name, Diet.NORMAL));
        Stream<Companion> others = Stream.generate(() -> new Companion(null, Diet.NORMAL))
                .limit(unnamed == null ? 0 : Math.max(0, Math.min(20, unnamed)));
        return new Declaration(
                diet, wheelchair, remark, Stream.concat(named, others).toList(), lines(plates));
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[\\r\\n,;]+"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    public Diet[] getDiets() {
        return Diet.values();
    }

    public Diet getDiet() {
        return diet;
    }

    public void setDiet(Diet diet) {
        this.diet = diet;
    }

    public boolean isWheelchair() {
        return wheelchair;
    }

    public void setWheelchair(boolean wheelchair) {
        this.wheelchair = wheelchair;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getCompanions() {
        return companions;
    }

    public void setCompanions(String companions) {
        this.companions = companions;
    }

    public Integer getUnnamed() {
        return unnamed;
    }

    public void setUnnamed(Integer unnamed) {
        this.unnamed = unnamed;
    }

    public String getPlates() {
        return plates;
    }

    public void setPlates(String plates) {
        this.plates = plates;
    }
}
