package io.github.letterhead.benchmark.projection;

/** As a table has it. */
public final class AddressEntity {

    private final long id;
    private final String street;
    private final String city;
    private final String zip;
    private final String note;

    AddressEntity(long id) {
        this.id = id;
        this.street = "Street " + id;
        this.city = "City " + id % 10;
        this.zip = "5" + id;
        this.note = "not for others";
    }

    public long getId() {
        return id;
    }

    public String getStreet() {
        return street;
    }

    public String getCity() {
        return city;
    }

    public String getZip() {
        return zip;
    }

    public String getNote() {
        return note;
    }
}
