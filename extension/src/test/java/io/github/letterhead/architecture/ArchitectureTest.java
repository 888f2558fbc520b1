package io.github.letterhead.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.letterhead.LetterheadFeature;
import io.github.letterhead.Response;
import io.github.letterhead.cors.Cors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which part of the house may know which other part. */
class ArchitectureTest {

    private static final String API = "io.github.letterhead";
    private static final String INTERNAL = API + ".internal.";

    /** A package, and the packages of ours that it may use. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            entry(INTERNAL + "syntax", List.of()),
            entry(INTERNAL + "json", List.of()),
            entry(INTERNAL + "resource", List.of()),
            entry(API, List.of(INTERNAL + "syntax")),
            entry(INTERNAL + "convert", List.of(API)),
            entry(INTERNAL + "collect", List.of(API, INTERNAL + "syntax")),
            entry(INTERNAL + "fold", List.of(API, INTERNAL + "collect")),
            entry(INTERNAL + "model", List.of(API, INTERNAL + "convert", INTERNAL + "json", INTERNAL + "fold",
                    INTERNAL + "resource")),
            entry(INTERNAL + "validation", List.of(API, INTERNAL + "model")),
            entry(INTERNAL + "cors", List.of(API + ".cors", INTERNAL + "syntax", INTERNAL + "collect",
                    INTERNAL + "fold", INTERNAL + "resource")),
            entry(API + ".cors", List.of(INTERNAL + "cors")),
            entry(INTERNAL + "write", List.of(API, INTERNAL + "collect", INTERNAL + "fold", INTERNAL + "convert",
                    INTERNAL + "model", INTERNAL + "json", INTERNAL + "cors")),
            entry(INTERNAL + "jackson", List.of(INTERNAL + "json", INTERNAL + "write")),
            entry(INTERNAL + "servlet", List.of(INTERNAL + "fold")),
            entry(INTERNAL + "mpconfig", List.of()),
            entry(INTERNAL + "jsonb", List.of()),
            entry(INTERNAL + "cdi", List.of(API, INTERNAL + "collect")),
            entry(INTERNAL + "jersey", List.of(API, INTERNAL + "collect", INTERNAL + "fold", INTERNAL + "write",
                    INTERNAL + "jackson", INTERNAL + "servlet")),
            entry(INTERNAL + "resteasy", List.of(API, INTERNAL + "collect", INTERNAL + "fold", INTERNAL + "write",
                    INTERNAL + "jackson", INTERNAL + "servlet")),
            entry(INTERNAL + "setup", List.of(API, INTERNAL + "fold", INTERNAL + "model", INTERNAL + "validation",
                    INTERNAL + "write", INTERNAL + "cdi", INTERNAL + "cors", INTERNAL + "mpconfig",
                    INTERNAL + "jackson", INTERNAL + "jsonb", INTERNAL + "jersey", INTERNAL + "resteasy",
                    INTERNAL + "resource")));

    /** What a vendor or an optional API is called, and the packages that may use it. */
    private static final Map<String, Set<String>> VENDORS = Map.of(
            "org.glassfish..", Set.of("jersey"),
            "org.jboss..", Set.of("resteasy"),
            "com.fasterxml..", Set.of("jackson", "jersey"),
            "jakarta.enterprise..", Set.of("cdi"),
            "jakarta.json.bind..", Set.of("jsonb"),
            "jakarta.validation..", Set.of("validation"),
            "org.eclipse.microprofile..", Set.of("mpconfig"),
            "jakarta.servlet..", Set.of("servlet", "jersey", "resteasy"));

    /** The doors from the API into the house. */
    private static final DescribedPredicate<JavaClass> DOORS =
            type(Response.class).or(type(LetterheadFeature.class)).or(type(Cors.class));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(API);

    @Test
    void everyPackageStandsInTheList() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
    }

    @Test
    void dependenciesRunOneWay() {
        ARROWS.forEach((from, to) -> {
            String[] allowed = Stream.concat(to.stream(), Stream.of(from))
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> ofOurs = resideInAPackage(API + "..");
            noClasses().that(resideInAPackage(from)).and(DescribedPredicate.not(DOORS))
                    .should().dependOnClassesThat(ofOurs.and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                    .check(HOUSE);
        });
    }

    @Test
    void theDoorsLeadToWhatIsBehindThemAlone() {
        classes().that(DOORS).should().onlyDependOnClassesThat(DescribedPredicate.not(
                resideInAPackage(INTERNAL + "."))
                .or(DescribedPredicate.describe("are the rooms behind the doors", found ->
                        Set.of("DetachedResponse", "Setup").contains(found.getSimpleName())
                                || found.getPackageName().equals(INTERNAL + "cors"))))
                .check(HOUSE);
    }

    @Test
    void vendorTypesStayInTheirRuntimesPackage() {
        VENDORS.forEach((vendor, users) -> noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(users.stream().map(INTERNAL::concat)
                        .toArray(String[]::new))))
                .should().dependOnClassesThat(resideInAPackage(vendor)).check(HOUSE));
    }

    @Test
    void noStaticStateCanChange() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameStartingWith("Abstract")
                .orShould().haveSimpleNameEndingWith("Base").check(HOUSE);
    }

    @Test
    void classesAreFinalUnlessSomethingExtendsThem() {
        Set<String> open = Set.of("LetterheadFeature", "ResponseBean", "ResponseModelException");
        assertThat(HOUSE.stream()
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(type -> type.getSubclasses().isEmpty())
                .map(JavaClass::getSimpleName).filter(name -> !open.contains(name)).toList()).isEmpty();
    }
}
