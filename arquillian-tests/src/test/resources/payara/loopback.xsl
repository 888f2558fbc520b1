<?xml version="1.0" encoding="UTF-8"?>
<!-- Payara's domain names fixed ports on every interface. Keeps HTTP and administration, on 127.0.0.1; closes the rest. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
    <xsl:param name="http-port"/>
    <xsl:param name="admin-port"/>

    <xsl:template match="@*|node()">
        <xsl:copy>
            <xsl:apply-templates select="@*|node()"/>
        </xsl:copy>
    </xsl:template>

    <xsl:template match="config[@name='server-config']//network-listener">
        <xsl:copy>
            <xsl:attribute name="address">127.0.0.1</xsl:attribute>
            <xsl:attribute name="enabled"><xsl:value-of select="@name != 'http-listener-2'"/></xsl:attribute>
            <xsl:apply-templates select="@*[name() != 'address' and name() != 'enabled']"/>
        </xsl:copy>
    </xsl:template>

    <xsl:template match="config[@name='server-config']//network-listener[@name='http-listener-1']/@port">
        <xsl:attribute name="port"><xsl:value-of select="$http-port"/></xsl:attribute>
    </xsl:template>

    <xsl:template match="config[@name='server-config']//network-listener[@name='admin-listener']/@port">
        <xsl:attribute name="port"><xsl:value-of select="$admin-port"/></xsl:attribute>
    </xsl:template>

    <xsl:template match="config[@name='server-config']//iiop-listener
                         | config[@name='server-config']//jmx-connector
                         | config[@name='server-config']/hazelcast-config-specific-configuration">
        <xsl:copy>
            <xsl:attribute name="enabled">false</xsl:attribute>
            <xsl:apply-templates select="@*[name() != 'enabled']|node()"/>
        </xsl:copy>
    </xsl:template>

    <!-- Not in the file as shipped: Payara would add an embedded broker, and report usage to its makers. -->
    <xsl:template match="config[@name='server-config'][not(jms-service)]">
        <xsl:copy>
            <xsl:apply-templates select="@*|node()"/>
            <jms-service type="DISABLED" default-jms-host="none"/>
            <phone-home-runtime-configuration enabled="false"/>
        </xsl:copy>
    </xsl:template>

    <!-- With AUTO_SERVER, H2 opens a port of its own. -->
    <xsl:template match="jdbc-connection-pool/property[@name='URL']/@value[contains(., ';AUTO_SERVER=TRUE')]">
        <xsl:attribute name="value"><xsl:value-of select="substring-before(., ';AUTO_SERVER=TRUE')"/></xsl:attribute>
    </xsl:template>
</xsl:stylesheet>
