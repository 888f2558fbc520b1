/**
 * Conversion: from an entity of any class to an instance of the response model. Nothing here knows of a request.
 *
 * <p>A declaration is read once, by {@link io.github.letterhead.internal.convert.Targets}, into a tree of {@link
 * io.github.letterhead.internal.convert.Target targets}, one for each type in the model. What cannot be a model is
 * found out there. A target knows for each class of source how its instances get to it; that is composed of method
 * handles when the class first comes by, and kept. Everything goes by the class an object has when it comes, so no
 * subclass and no proxy brings more than the model has.
 *
 * <h2>What is read</h2>
 *
 * <table>
 * <caption>Sources of a record or a bean</caption>
 * <tr><th>source</th><th>its properties</th></tr>
 * <tr><td>record</td><td>components by their accessors, and getters</td></tr>
 * <tr><td>object, JPA entity, proxy</td><td>public getters {@code getX}, {@code isX}, wherever inherited from; public
 * fields where there is no getter. Static ones and {@code getClass} are none</td></tr>
 * <tr><td>{@code Map<String, ?>}, {@code JsonObject}</td><td>keys; all of them must be text</td></tr>
 * <tr><td>{@code Map.Entry}</td><td>{@code key} and {@code value}</td></tr>
 * <tr><td>other classes of Java</td><td>none: they are values or containers</td></tr>
 * </table>
 *
 * <p>Names are those of JavaBeans on both sides: {@code getURL} is {@code URL}; where no property is called so, {@code
 * getXCoord} is found as {@code xCoord}, too. Each property that the model has is read once, no other is touched.
 *
 * <h2>What is made</h2>
 *
 * <table>
 * <caption>Types in a model, and what they take</caption>
 * <tr><th>type</th><th>takes</th></tr>
 * <tr><td>record</td><td>any source that has its components; null where it is there as null; a missing {@code
 * Optional} is empty</td></tr>
 * <tr><td>class with a constructor without arguments</td><td>any source that has one of its properties; by setters and
 * public fields, and by filling lists and maps that have a getter alone. What the source lacks keeps its first
 * value</td></tr>
 * <tr><td>sealed type</td><td>what one of its permitted classes takes: the exact class, else the nearest supertype,
 * else the first whose required properties the source has</td></tr>
 * <tr><td>list, set, queue, array, class that extends one</td><td>collection, array, stream, iterator,
 * iterable</td></tr>
 * <tr><td>{@code Map}</td><td>map; keys and values are converted; no key is null</td></tr>
 * <tr><td>{@code Optional}, {@code OptionalInt} ...</td><td>what its value takes; null is empty</td></tr>
 * <tr><td>text</td><td>text, enums (by name), java.time (ISO 8601), UUID, URI</td></tr>
 * <tr><td>enum, java.time, UUID, URI</td><td>itself, or the text that denotes exactly it</td></tr>
 * <tr><td>number</td><td>number, where it stays the same; binary and decimal fractions are the same where the text of
 * the one denotes the other, as 0.1</td></tr>
 * <tr><td>boolean, char, other values of Java such as {@code Date}, {@code Locale}, {@code Number}, {@code
 * byte[]}</td><td>themselves</td></tr>
 * <tr><td>types of JSON-P</td><td>themselves</td></tr>
 * <tr><td>{@code Object}, {@code Serializable}, {@code Comparable}, a variable or wildcard without bound</td><td>plain
 * data: values, enums, JSON-P, and for {@code Object} lists and maps of these. An object of the application is refused,
 * since nothing says what of it may be written</td></tr>
 * </table>
 *
 * <p>{@code Optional} and the scalars of JSON-P are opened wherever they stand in a source. Nothing else converts.
 *
 * <h2>What is handed on</h2>
 *
 * <p>An entity that is exactly the model, and so are all its parts, is the answer itself. A class whose parts need no
 * look (text, numbers, other final values) costs the comparison of its class. Of containers only those of Java itself
 * are handed on that hold their elements; views and classes of the application are copied, since they may show the
 * writer something else than us.
 *
 * <h2>What fails</h2>
 *
 * <p>Everything else, with {@link io.github.letterhead.ResponseModelException}: names of properties, types, and nothing
 * that could have come from a client or a database, in no message of no cause. Elements are {@code []}, values of maps
 * {@code {}}. Objects and containers may be {@value io.github.letterhead.internal.convert.Depth#MAX} deep inside each
 * other; a cycle is found there, and told as one.
 */
package io.github.letterhead.internal.convert;
