package io.github.letterhead.providers;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.providers.JacksonModels.Backwards;
import io.github.letterhead.providers.JacksonModels.BredPet;
import io.github.letterhead.providers.JacksonModels.Extended;
import io.github.letterhead.providers.JacksonModels.ForAll;
import io.github.letterhead.providers.JacksonModels.Kebab;
import io.github.letterhead.providers.JacksonModels.Labelled;
import io.github.letterhead.providers.JacksonModels.Mixed;
import io.github.letterhead.providers.JacksonModels.Named;
import io.github.letterhead.providers.JacksonModels.NotNull;
import io.github.letterhead.providers.JacksonModels.PackagePrivate;
import io.github.letterhead.providers.JacksonModels.Person;
import io.github.letterhead.providers.JacksonModels.Pet;
import io.github.letterhead.providers.JacksonModels.PetOfMany;
import io.github.letterhead.providers.JacksonModels.Raw;
import io.github.letterhead.providers.JacksonModels.Renamed;
import io.github.letterhead.providers.JacksonModels.RenamedBySetter;
import io.github.letterhead.providers.JacksonModels.Unwrapped;
import io.github.letterhead.providers.JacksonModels.Viewed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Map;

/** The same person under many models. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class JacksonResource {

    @Context
    Providers providers;

    @GET
    @Path("untouched")
    @Produces(MediaType.TEXT_PLAIN)
    @ResponseModel(Object.class)
    public String untouched() {
        ContextResolver<ObjectMapper> mapper =
                providers.getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE);
        return String.valueOf(((OwnMapper) mapper).isUntouched());
    }

    @GET
    @Path("named")
    @ResponseModel(Named.class)
    @SparseFields
    public Person named() {
        return Person.ann();
    }

    @GET
    @Path("package-private")
    @ResponseModel(PackagePrivate.class)
    public Person packagePrivate() {
        return Person.ann();
    }

    @GET
    @Path("named-list")
    @ResponseModel(value = Named.class, include = "first_name")
    @SparseFields
    public List<Person> namedList() {
        return List.of(Person.ann(), Person.ann());
    }

    @GET
    @Path("renamed")
    @ResponseModel(Renamed.class)
    @SparseFields
    public Person renamed() {
        return Person.ann();
    }

    @GET
    @Path("renamed-excluded")
    @ResponseModel(value = Renamed.class, exclude = "e-mail")
    @SparseFields
    public Person renamedExcluded() {
        return Person.ann();
    }

    @GET
    @Path("renamed-by-setter")
    @ResponseModel(value = RenamedBySetter.class, include = "post")
    @SparseFields
    public Person renamedBySetter() {
        return Person.ann();
    }

    @GET
    @Path("not-null")
    @ResponseModel(NotNull.class)
    @SparseFields
    public Person notNull() {
        return Person.ann();
    }

    @GET
    @Path("mixed")
    @ResponseModel(Mixed.class)
    @SparseFields
    public Person mixed() {
        return Person.ann();
    }

    @GET
    @Path("mixed-included")
    @ResponseModel(value = Mixed.class, include = "label")
    @SparseFields
    public Person mixedIncluded() {
        return Person.ann();
    }

    @GET
    @Path("mixed-below")
    @ResponseModel(exclude = "label")
    @SparseFields
    public Map<String, Mixed> mixedBelow() {
        return Map.of("one", new Mixed(1, "Ann", "none"));
    }

    private static List<Object> somePets() {
        return List.of(new PetOfMany("Tom", 9, "secret"), new BredPet("Rex", "Pug", "secret"));
    }

    @GET
    @Path("pets")
    @ResponseModel(Pet.class)
    @SparseFields
    public List<Object> pets() {
        return somePets();
    }

    @GET
    @Path("pets-included")
    @ResponseModel(value = Pet.class, include = {"kind", "lives"})
    @SparseFields
    public List<Object> petsIncluded() {
        return somePets();
    }

    @GET
    @Path("unwrapped")
    @ResponseModel(value = Unwrapped.class, exclude = "zip")
    @SparseFields
    public Person unwrapped() {
        return Person.ann();
    }

    @GET
    @Path("extended")
    @ResponseModel(value = Extended.class, exclude = "b")
    @SparseFields
    public Person extended() {
        return Person.ann();
    }

    @GET
    @Path("labelled")
    @ResponseModel(value = Labelled.class, exclude = "first_name")
    @SparseFields
    public Person labelled() {
        return Person.ann();
    }

    @GET
    @Path("raw")
    @ResponseModel(value = Raw.class, include = "raw.city")
    @SparseFields
    public Person raw() {
        return Person.ann();
    }

    @GET
    @Path("raw-broken")
    @ResponseModel(value = Raw.class, include = "raw.city")
    @SparseFields
    public Map<String, Object> rawBroken() {
        return Map.of("firstName", "Ann", "raw", "{\"street\": \"secret\", ");
    }

    @GET
    @Path("viewed")
    @JsonView(ForAll.class)
    @ResponseModel(Viewed.class)
    @SparseFields
    public Person viewed() {
        return Person.ann();
    }

    @GET
    @Path("kebab")
    @ResponseModel(value = Kebab.class, include = "first-name")
    @SparseFields
    public Person kebab() {
        return Person.ann();
    }

    @GET
    @Path("backwards")
    @ResponseModel(value = Backwards.class, include = {"emaNtsrif", "dIresu"})
    @SparseFields
    public Person backwards() {
        return Person.ann();
    }
}
