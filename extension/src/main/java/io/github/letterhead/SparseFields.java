package io.github.letterhead;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the client say which members of the JSON it wants: {@code ?fields=id,name,address(city,zip),-secret}. Names are
 * those of the JSON, nested ones stand in parentheses, a minus takes one away; repeated parameters join, and blanks
 * around names do not count. Without the parameter the whole entity is sent.
 *
 * <p>It only ever narrows what {@link ResponseModel} leaves, and works without one, too. An error is sent as it is.
 *
 * <p>The parameter is read after the request filters and before the resource method. If it is malformed, longer than
 * 2,000 characters, nested deeper than 16, or has a name that the model is known to lack, a {@link
 * jakarta.ws.rs.BadRequestException} is thrown. Unless an {@code ExceptionMapper} says otherwise, its answer is {@code
 * text/plain} and tells the position.
 *
 * <p>The annotation of a method replaces that of its class, and it is inherited as {@link ResponseModel} is, but by
 * itself: a method may have the one from its interface and the other of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SparseFields {

    /**
     * What the query parameter is called.
     *
     * @return its decoded name, not empty
     */
    String parameter() default "fields";
}
