package io.github.letterhead;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method may send: the entity is converted to this class, property by property, and what the class
 * lacks never leaves the server, whatever the method returns.
 *
 * <pre>{@code
 * @GET
 * @Path("{id}")
 * @ResponseModel(UserOut.class)
 * public User get(@PathParam("id") long id) {
 *     return users.find(id);
 * }
 * }</pre>
 *
 * <p>The model is a record, or a bean with a constructor without parameters. The entity may be a record, a bean, a JPA
 * entity or its proxy, a {@code Map<String, ?>} or a {@code JsonObject}; a property that the model lacks is not even
 * read. It applies to every answer of the method that is no error, however it is made: returned, completed with,
 * resumed, a {@code jakarta.ws.rs.core.Response} or one of {@link Response}. {@code null}, and an answer whose status
 * has no content, are not judged.
 *
 * <p><b>It fails closed.</b> What does not fit is a {@link ResponseModelException}: 500 without a body, unless an
 * {@code ExceptionMapper} says otherwise. A declaration that cannot work fails when the application starts, naming
 * class and method.
 *
 * <p><b>Who wins.</b> A method's own annotations replace those of its class, all of them. Both are inherited from
 * superclasses and interfaces as Jakarta REST annotations are (Jakarta REST 3.1, section 3.6): a method that has a
 * Jakarta REST annotation of its own inherits nothing. Among several, the one with the status of the answer wins over
 * the one without.
 *
 * <p>The JSON or XML provider writes the model with its own annotations and naming. {@link #include}, {@link #exclude}
 * and {@link #excludeNull} work on the JSON that it has written, and so on nothing else: {@code application/json} and
 * {@code +json} types in UTF-8.
 *
 * @see SparseFields
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(ResponseModel.List.class)
public @interface ResponseModel {

    /**
     * The model of the entity, or of each element where the entity is an array, {@code Collection}, {@code Stream},
     * {@code Iterator}, {@code Optional}, or a {@code Map} whose declared value type is a record, bean or container.
     * With several classes a value becomes the one that fits: its own class, then the nearest supertype, then the first
     * whose required properties it has. {@code Object.class} switches the conversion off, also the one that a class or
     * interface declares.
     *
     * @return the classes; empty for the declared return type of the method, generic arguments included
     */
    Class<?>[] value() default {};

    /**
     * Which answers are meant.
     *
     * @return 0 for every answer that is no error, a status of 400 or above set on the response included; else exactly
     *     this one, from 200 to 599, errors included
     */
    int status() default 0;

    /**
     * The members of the written JSON that stay; all where it is empty. Applied to every element of lists and arrays,
     * and to every value of a map of objects.
     *
     * @return JSON names, as the provider writes them; dotted paths ({@code address.city}); naming a member keeps all
     *     of it
     */
    String[] include() default {};

    /**
     * The members of the written JSON that go, also where they are included. Applied to every element of lists and
     * arrays, and to every value of a map of objects.
     *
     * @return JSON names, as the provider writes them; dotted paths ({@code address.city})
     */
    String[] exclude() default {};

    /**
     * Whether members of the written JSON that are null go. Elements of arrays stay.
     *
     * @return true to leave them out
     */
    boolean excludeNull() default false;

    /** Several models on one method or class, each for its own status. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {

        /**
         * What was declared.
         *
         * @return at most one for each status
         */
        ResponseModel[] value();
    }
}
