package io.github.letterhead.internal.convert;

import java.io.Serializable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** Classes of Java itself. */
final class Platform {

    private static final Set<Class<?>> UNSPECIFIC = Set.of(Object.class, Serializable.class, Comparable.class);

    /** None of them, nor any class of Java that extends one, holds an object of the application. */
    private static final List<Class<?>> VALUES = List.of(AtomicBoolean.class, BitSet.class, Boolean.class, byte[].class,
            Calendar.class, Character.class, Charset.class, CharSequence.class, Currency.class, Date.class,
            InetAddress.class, Locale.class, Number.class, Path.class, Pattern.class, TemporalAccessor.class,
            TemporalAmount.class, TimeZone.class, URI.class, URL.class, UUID.class, ZoneId.class);

    /** As VALUES, of a module that need not be there. */
    private static final Set<String> VALUES_IN_XML = Set.of("javax.xml.datatype.Duration",
            "javax.xml.datatype.XMLGregorianCalendar", "javax.xml.namespace.QName");

    private Platform() {
    }

    static boolean has(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    /** Whether an instance stands for a value, to be handed on as it is. */
    static boolean isValue(Class<?> type) {
        return has(type) && (VALUES.stream().anyMatch(value -> value.isAssignableFrom(type)) || type.isEnum()
                || isValueInXml(type));
    }

    private static boolean isValueInXml(Class<?> type) {
        for (Class<?> parent = type; parent != null; parent = parent.getSuperclass()) {
            if (VALUES_IN_XML.contains(parent.getName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a declaration says nothing of what it holds. */
    static boolean saysNothing(Class<?> type) {
        return UNSPECIFIC.contains(type);
    }
}
