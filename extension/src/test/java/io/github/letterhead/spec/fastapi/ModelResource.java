package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModel;
import io.github.letterhead.spec.fastapi.Models.Aliased;
import io.github.letterhead.spec.fastapi.Models.BaseUser;
import io.github.letterhead.spec.fastapi.Models.Data;
import io.github.letterhead.spec.fastapi.Models.DbUser;
import io.github.letterhead.spec.fastapi.Models.Deep;
import io.github.letterhead.spec.fastapi.Models.Defaults;
import io.github.letterhead.spec.fastapi.Models.Item;
import io.github.letterhead.spec.fastapi.Models.Other;
import io.github.letterhead.spec.fastapi.Models.Pet;
import io.github.letterhead.spec.fastapi.Models.PetDb;
import io.github.letterhead.spec.fastapi.Models.Plain;
import io.github.letterhead.spec.fastapi.Models.Scalars;
import io.github.letterhead.spec.fastapi.Models.User;
import io.github.letterhead.spec.fastapi.Models.UserBean;
import io.github.letterhead.spec.fastapi.Models.Wide;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

@Path("model")
@Produces(MediaType.APPLICATION_JSON)
public class ModelResource {

    @GET
    @Path("dict-defaults")
    @ResponseModel(Item.class)
    public Map<String, Object> dictDefaults() {
        return Map.of("name", "n", "unknown", 1);
    }

    @GET
    @Path("key-order")
    @ResponseModel(Item.class)
    public Map<String, Object> keyOrder() {
        return Map.of("tags", List.of("t"), "price", 2, "name", "n");
    }

    @GET
    @Path("coerce")
    @ResponseModel(Item.class)
    public Map<String, Object> coerce() {
        return Map.of("name", "n", "price", "1.0");
    }

    @GET
    @Path("subclass")
    @ResponseModel(User.class)
    public DbUser subclass() {
        return Models.dbUser();
    }

    @GET
    @Path("other-class")
    @ResponseModel(User.class)
    public Other otherClass() {
        return new Other("N", "S", 1);
    }

    @GET
    @Path("no-model-subclass")
    public DbUser noModelSubclass() {
        return Models.dbUser();
    }

    @GET
    @Path("list")
    @ResponseModel(User.class)
    public List<Object> list() {
        return List.of(Models.dbUser(), Map.of("name", "John", "surname", "Doe", "password_hash", "secret"));
    }

    @GET
    @Path("list-annotation")
    @ResponseModel
    public List<UserBean> listAnnotation() {
        return List.of(Models.dbUser());
    }

    @GET
    @Path("dict-of-models")
    @ResponseModel
    public Map<String, UserBean> dictOfModels() {
        return Map.of("k", Models.dbUser());
    }

    @GET
    @Path("nested")
    @ResponseModel(Pet.class)
    public PetDb nested() {
        return new PetDb("p", Models.dbUser());
    }

    @GET
    @Path("union-2")
    @ResponseModel({User.class, Item.class})
    public Item union2() {
        Item item = new Item();
        item.name = "i";
        item.price = 3;
        return item;
    }

    @GET
    @Path("union-dict")
    @ResponseModel({User.class, Item.class})
    public Map<String, Object> unionDict() {
        return Map.of("name", "i", "price", 3);
    }

    @GET
    @Path("union-base-first-dict")
    @ResponseModel({BaseUser.class, User.class})
    public Map<String, Object> unionBaseFirstDict() {
        return Map.of("name", "a", "surname", "b");
    }

    @GET
    @Path("invalid")
    @ResponseModel(User.class)
    public Map<String, Object> invalid(@Context Response response) {
        response.setHeader("X-A", "1");
        return Map.of("name", "only");
    }

    @GET
    @Path("temp-and-model")
    @StatusCode(200)
    @ResponseModel(User.class)
    public DbUser tempAndModel(@Context Response response) {
        response.setHeader("X-A", "1");
        response.setCookie("a", "1");
        response.setStatus(201);
        return Models.dbUser();
    }

    @GET
    @Path("include")
    @ResponseModel(value = Wide.class, include = {"name", "ref"})
    public Wide include() {
        return Wide.wide();
    }

    @Path("include-list")
    public Object includeList() {
        return new Refused.IncludeList();
    }

    @GET
    @Path("include-empty")
    @ResponseModel(value = Wide.class, include = {})
    public Wide includeEmpty() {
        return Wide.wide();
    }

    @Path("exclude")
    public Object exclude() {
        return new Refused.Exclude();
    }

    @GET
    @Path("include-nested")
    @ResponseModel(value = Wide.class, include = {"name", "ref.foo"})
    public Wide includeNested() {
        return Wide.wide();
    }

    @GET
    @Path("exclude-nested-all")
    @ResponseModel(value = Wide.class, exclude = {"ref.bar", "refs.foo"})
    public Wide excludeNestedAll() {
        return Wide.wide();
    }

    @GET
    @Path("include-on-list")
    @ResponseModel(value = Wide.class, include = "name")
    public List<Wide> includeOnList() {
        return List.of(Wide.wide(), Wide.wide());
    }

    @GET
    @Path("exclude-on-list-all")
    @ResponseModel(value = Deep.class, exclude = "bar")
    public List<Deep> excludeOnListAll() {
        return List.of(Deep.deep(), Deep.deep());
    }

    @Path("include-on-dict")
    public Object includeOnDict() {
        return new Refused.IncludeOnDict();
    }

    @GET
    @Path("exclude-none-list-items")
    @ResponseModel(value = Defaults.class, excludeNull = true)
    public List<Defaults> excludeNoneListItems() {
        Defaults defaults = new Defaults();
        defaults.w = "w";
        return Arrays.asList(null, defaults);
    }

    @GET
    @Path("alias")
    @ResponseModel(Aliased.class)
    public Aliased alias() {
        Aliased aliased = new Aliased();
        aliased.name = "x";
        return aliased;
    }

    @GET
    @Path("alias-dict-by-field-name")
    @ResponseModel(Aliased.class)
    public Map<String, Object> aliasDictByFieldName() {
        return Map.of("name", "x");
    }

    @GET
    @Path("alias-include-by-field-name")
    @ResponseModel(value = Aliased.class, include = "name")
    public Map<String, Object> aliasIncludeByFieldName() {
        return Map.of("fullName", "x");
    }

    @GET
    @Path("alias-include-by-alias")
    @ResponseModel(value = Aliased.class, include = "fullName")
    public Map<String, Object> aliasIncludeByAlias() {
        return Map.of("fullName", "x");
    }

    @GET
    @Path("disabled")
    @ResponseModel(Object.class)
    public UserBean disabled() {
        return Models.dbUser();
    }

    @GET
    @Path("param-over-annotation")
    @ResponseModel(BaseUser.class)
    public DbUser paramOverAnnotation() {
        return Models.dbUser();
    }

    @GET
    @Path("object-attributes")
    @ResponseModel(User.class)
    public Plain objectAttributes() {
        return new Plain();
    }

    @GET
    @Path("no-model-plain-object")
    public Plain noModelPlainObject() {
        return new Plain();
    }

    @GET
    @Path("dataclass")
    @ResponseModel(Data.class)
    public Map<String, Object> dataclass() {
        return Map.of("name", "d", "when", LocalDateTime.parse("2021-07-26T00:00:00"), "extra", 1);
    }

    @GET
    @Path("scalars")
    @ResponseModel(Scalars.class)
    public Scalars scalars() {
        return new Scalars();
    }

    @GET
    @Path("scalars-no-model")
    public Scalars scalarsNoModel() {
        return new Scalars();
    }

    @GET
    @Path("scalar-int")
    @ResponseModel(Integer.class)
    public Object scalarInt() {
        return "5";
    }

    @GET
    @Path("scalar-bool")
    @ResponseModel(Boolean.class)
    public Object scalarBool() {
        return "yes";
    }

    @GET
    @Path("nan")
    public Map<String, Double> nan() {
        return Map.of("v", Double.NaN);
    }

    @GET
    @Path("nan-typed")
    @ResponseModel
    public Map<String, Double> nanTyped() {
        return Map.of("v", Double.NaN);
    }

    @GET
    @Path("generator-value")
    @ResponseModel
    public Iterator<Integer> generatorValue() {
        return List.of(0, 1, 2).iterator();
    }

    @GET
    @Path("annotation-response")
    public jakarta.ws.rs.core.Response annotationResponse(@Context Response response) {
        response.setHeader("X-A", "1");
        return jakarta.ws.rs.core.Response.ok(Map.of("m", 1)).build();
    }

    @GET
    @Path("annotation-any")
    public Object annotationAny() {
        return Models.dbUser();
    }

    @GET
    @Path("annotation-dict")
    public Map<String, Object> annotationDict() {
        return Map.of("a", Models.dbUser());
    }
}
