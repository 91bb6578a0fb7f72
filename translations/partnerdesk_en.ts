<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>partnerdesk::dashboard::ActivityPage</name>
    <message>
        <source>%1 entries exported.</source>
        <translation>%1 entries exported.</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Export activity</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <comment>file name</comment>
        <translation>activity.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>No entries match</translation>
    </message>
    <message>
        <source>No changes yet. Every change made here is listed.</source>
        <translation>No changes yet. Every change made here is listed.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Everything this program changed or tried to change.</source>
        <translation>Everything this program changed or tried to change.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Look up the outcome</source>
        <translation>Look up the outcome</translation>
    </message>
    <message>
        <source>Leave it as unknown</source>
        <translation>Leave it as unknown</translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of %n change(s).</source>
        <translation>
            <numerusform>It is not known what became of %n change.</numerusform>
            <numerusform>It is not known what became of %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>PartnerDesk ended, or the connection was lost, before the service answered. The service can be asked now; nothing is changed by that.</source>
        <translation>PartnerDesk ended, or the connection was lost, before the service answered. The service can be asked now; nothing is changed by that.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Made: %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>Not made: %1</translation>
    </message>
    <message>
        <source>The service cannot tell: %1</source>
        <translation>The service cannot tell: %1</translation>
    </message>
    <message>
        <source>The service was asked what became of the changes.</source>
        <translation>The service was asked what became of the changes.</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>Copy request ID</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>Request ID copied.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::AgreementCard</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepted by</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>the portal</translation>
    </message>
    <message>
        <source>the portal, %1</source>
        <translation>the portal, %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cannot be read here: the portal has no interface for it, and it is not kept on this computer. The text at the portal governs.</source>
        <translation>Cannot be read here: the portal has no interface for it, and it is not kept on this computer. The text at the portal governs.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::AgreementsPage</name>
    <message>
        <source>%1 · version %2 · accepted %3</source>
        <extracomment>%1 agreement, %2 its version, %3 date</extracomment>
        <translation>%1 · version %2 · accepted %3</translation>
    </message>
    <message>
        <source>Microsoft Partner Network Agreement</source>
        <translation>Microsoft Partner Network Agreement</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>What your organization accepted, with the text as it was then.</source>
        <translation>What your organization accepted, with the text as it was then.</translation>
    </message>
    <message>
        <source>Accepted agreements</source>
        <translation>Accepted agreements</translation>
    </message>
    <message>
        <source>No agreement has been accepted on this computer yet.</source>
        <translation>No agreement has been accepted on this computer yet.</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>Open the wizard</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2 · version %3</source>
        <translation>Accepted by %1 on %2 · version %3</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <translation>SHA-256 of the text: %1</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::BenefitRows</name>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>%1 of %2 · used up</source>
        <translation>%1 of %2 · used up</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Benefit</source>
        <comment>column</comment>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column</comment>
        <translation>In use</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>Expires</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::BenefitsPage</name>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>What your membership (%1) gives.</source>
        <translation>What your membership (%1) gives.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Microsoft lists the benefits of this cloud at the portal only.</source>
        <translation>Microsoft lists the benefits of this cloud at the portal only.</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Open the portal</translation>
    </message>
    <message>
        <source>Nothing has been read from the service yet.</source>
        <translation>Nothing has been read from the service yet.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Load now</translation>
    </message>
    <message>
        <source>It looks like you do not have any benefits yet</source>
        <translation>It looks like you do not have any benefits yet</translation>
    </message>
    <message>
        <source>See offers</source>
        <translation>See offers</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::CommandPalette</name>
    <message>
        <source>%1   %2</source>
        <comment>command, key</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>person, user name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Places, commands, benefits, people</source>
        <translation>Places, commands, benefits, people</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Commands</name>
    <message>
        <source>Go to…</source>
        <translation>Go to…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Find in this list</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>Update all</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Copy MPN ID</source>
        <translation>Copy MPN ID</translation>
    </message>
    <message>
        <source>Copy support card</source>
        <translation>Copy support card</translation>
    </message>
    <message>
        <source>New company or draft…</source>
        <translation>New company or draft…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>Open Partner Center</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>Resend verification email</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::DashboardWindow</name>
    <message>
        <source>Not synced yet</source>
        <translation>Not synced yet</translation>
    </message>
    <message>
        <source>Not signed in · data from %1. Changes are off.</source>
        <translation>Not signed in · data from %1. Changes are off.</translation>
    </message>
    <message>
        <source>Not signed in. Changes are off.</source>
        <translation>Not signed in. Changes are off.</translation>
    </message>
    <message>
        <source>Offline · data from %1. Changes are off.</source>
        <translation>Offline · data from %1. Changes are off.</translation>
    </message>
    <message>
        <source>Offline. Changes are off.</source>
        <translation>Offline. Changes are off.</translation>
    </message>
    <message>
        <source>Sign out with changes that were not sent?</source>
        <translation>Sign out with changes that were not sent?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to roles will be lost.</source>
        <translation>
            <numerusform>%n change to roles will be lost.</numerusform>
            <numerusform>%n changes to roles will be lost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>PartnerDesk</translation>
    </message>
    <message>
        <source>%1 · PartnerDesk</source>
        <translation>%1 · PartnerDesk</translation>
    </message>
    <message>
        <source>MPN ID copied.</source>
        <translation>MPN ID copied.</translation>
    </message>
    <message>
        <source>Support card copied.</source>
        <translation>Support card copied.</translation>
    </message>
    <message>
        <source>It comes from microsoft.com. Look in the spam folder too.</source>
        <translation>It comes from microsoft.com. Look in the spam folder too.</translation>
    </message>
    <message>
        <source>The data file was damaged and has been replaced.</source>
        <translation>The data file was damaged and has been replaced.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were saved. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%n entry was saved. The damaged file is kept as %1.</numerusform>
            <numerusform>%n entries were saved. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s page opens in your browser.</source>
        <translation>The portal&apos;s page opens in your browser.</translation>
    </message>
    <message>
        <source>Select “Resend verification email” there. It takes effect at once.</source>
        <translation>Select “Resend verification email” there. It takes effect at once.</translation>
    </message>
    <message>
        <source>Open the wizard with changes that were not sent?</source>
        <translation>Open the wizard with changes that were not sent?</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>Open the wizard</translation>
    </message>
    <message>
        <source>Changes are being made.</source>
        <translation>Changes are being made.</translation>
    </message>
    <message>
        <source>Wait until they are done, or cancel them here.</source>
        <translation>Wait until they are done, or cancel them here.</translation>
    </message>
    <message numerus="yes">
        <source>Paused by the service until %1 · %Ln people</source>
        <translation>
            <numerusform>Paused by the service until %1 · %Ln person</numerusform>
            <numerusform>Paused by the service until %1 · %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Syncing…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… · %Ln people</source>
        <translation>
            <numerusform>Syncing… · %Ln person</numerusform>
            <numerusform>Syncing… · %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %1 · %Ln people</source>
        <extracomment>%1 is a time (&quot;12 s ago&quot;)</extracomment>
        <translation>
            <numerusform>Synced %1 · %Ln person</numerusform>
            <numerusform>Synced %1 · %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend verification email at the portal…</source>
        <translation>Resend verification email at the portal…</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>Resend verification email</translation>
    </message>
    <message>
        <source>The verification email is on its way again.</source>
        <translation>The verification email is on its way again.</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Switch account…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Account settings</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::NextSteps</name>
    <message>
        <source>Your account is ready. Go on here:</source>
        <translation>Your account is ready. Go on here:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Add users and assign permissions</source>
        <translation>Add users and assign permissions</translation>
    </message>
    <message>
        <source>Give the people who work with you the roles they need.</source>
        <translation>Give the people who work with you the roles they need.</translation>
    </message>
    <message>
        <source>Buy membership benefits</source>
        <translation>Buy membership benefits</translation>
    </message>
    <message>
        <source>Offers and payment are at Partner Center. Your browser opens it.</source>
        <translation>Offers and payment are at Partner Center. Your browser opens it.</translation>
    </message>
    <message>
        <source>Activate membership benefits</source>
        <translation>Activate membership benefits</translation>
    </message>
    <message>
        <source>See what your membership gives and what is in use.</source>
        <translation>See what your membership gives and what is in use.</translation>
    </message>
    <message>
        <source>No longer sold (last day to buy or renew: %1). You can still manage benefits you have.</source>
        <translation>No longer sold (last day to buy or renew: %1). You can still manage benefits you have.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>Not enrolled yet</translation>
    </message>
    <message>
        <source>MPN ID %1 · %2 · anniversary %3</source>
        <translation>MPN ID %1 · %2 · anniversary %3</translation>
    </message>
    <message>
        <source>MPN ID %1 · %2</source>
        <translation>MPN ID %1 · %2</translation>
    </message>
    <message>
        <source>MPN ID %1</source>
        <translation>MPN ID %1</translation>
    </message>
    <message>
        <source>No benefit is in use yet. See Benefits for all you have.</source>
        <translation>No benefit is in use yet. See Benefits for all you have.</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Company: %1</translation>
    </message>
    <message>
        <source>MPN ID: %1</source>
        <translation>MPN ID: %1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>Tenant ID: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>Things to do</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <source>Benefits in use</source>
        <translation>Benefits in use</translation>
    </message>
    <message>
        <source>Microsoft lists the benefits of this cloud at the portal only.</source>
        <translation>Microsoft lists the benefits of this cloud at the portal only.</translation>
    </message>
    <message>
        <source>Nothing has been read from the service yet.</source>
        <translation>Nothing has been read from the service yet.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Load now</translation>
    </message>
    <message>
        <source>It looks like you do not have any benefits yet</source>
        <translation>It looks like you do not have any benefits yet</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::PersonPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>You would lose your own Global administrator role.</source>
        <translation>You would lose your own Global administrator role.</translation>
    </message>
    <message>
        <source>This removes the last Global administrator. Nobody could manage the tenant.</source>
        <translation>This removes the last Global administrator. Nobody could manage the tenant.</translation>
    </message>
    <message>
        <source>This removes the last Admin agent. Nobody could act for customers.</source>
        <translation>This removes the last Admin agent. Nobody could act for customers.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>First part: people with changes that were not sent yet; second: those changes</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to see and change roles.</source>
        <translation>Choose a person to see and change roles.</translation>
    </message>
    <message>
        <source>Sign-in blocked</source>
        <translation>Sign-in blocked</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::ProfilePage</name>
    <message>
        <source>The legal business profile that Microsoft verifies.</source>
        <translation>The legal business profile that Microsoft verifies.</translation>
    </message>
    <message>
        <source>Submitted on %1.</source>
        <translation>Submitted on %1.</translation>
    </message>
    <message>
        <source>Organization profile</source>
        <translation>Organization profile</translation>
    </message>
    <message>
        <source>No profile has been submitted for this organization yet.</source>
        <translation>No profile has been submitted for this organization yet.</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>Open the wizard</translation>
    </message>
    <message>
        <source>Only these roles may change it: %1. It is changed at Partner Center, under Account settings &gt; Organization profile &gt; Legal.</source>
        <translation>Only these roles may change it: %1. It is changed at Partner Center, under Account settings &gt; Organization profile &gt; Legal.</translation>
    </message>
    <message>
        <source>Only these roles may change it: %1. The service of this cloud takes no changes after enrollment; at Partner Center they are made under Account settings &gt; Organization profile &gt; Legal.</source>
        <translation>Only these roles may change it: %1. The service of this cloud takes no changes after enrollment; at Partner Center they are made under Account settings &gt; Organization profile &gt; Legal.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RenewalWords</name>
    <message>
        <source>%1 reminder</source>
        <translation>%1 reminder</translation>
    </message>
    <message>
        <source>%1 anniversary</source>
        <translation>%1 anniversary</translation>
    </message>
    <message>
        <source>%1 last day</source>
        <translation>%1 last day</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 today</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RoleChecks</name>
    <message>
        <source>being applied</source>
        <translation>being applied</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>will be added</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>will be removed</translation>
    </message>
    <message>
        <source>Tenant roles</source>
        <translation>Tenant roles</translation>
    </message>
    <message>
        <source>Agent roles</source>
        <translation>Agent roles</translation>
    </message>
    <message>
        <source>Company roles</source>
        <translation>Company roles</translation>
    </message>
    <message>
        <source>Microsoft shows and changes company roles at the portal only.</source>
        <translation>Microsoft shows and changes company roles at the portal only.</translation>
    </message>
    <message>
        <source>Open user management at the portal</source>
        <translation>Open user management at the portal</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RoleWords</name>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Only these roles may change this: %1</source>
        <translation>Only these roles may change this: %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a role</comment>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a role</comment>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences on what a role allows</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Will allow: %1</source>
        <translation>Will allow: %1</translation>
    </message>
    <message>
        <source>Will no longer allow: %1</source>
        <translation>Will no longer allow: %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 not added</source>
        <translation>%1 not added</translation>
    </message>
    <message>
        <source>%1 not removed</source>
        <translation>%1 not removed</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::SettingsPage</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Signed in as %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Cloud and account</source>
        <translation>Cloud and account</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>&amp;Cloud</translation>
    </message>
    <message>
        <source>Sandbox · practice only</source>
        <translation>Sandbox · practice only</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>China (operated by 21Vianet)</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
    <message>
        <source>Another cloud starts with its own sign-in. Drafts stay with theirs.</source>
        <translation>Another cloud starts with its own sign-in. Drafts stay with theirs.</translation>
    </message>
    <message>
        <source>Use a cloud file…</source>
        <translation>Use a cloud file…</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Client &amp;ID</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <translation>Data &amp;folder</translation>
    </message>
    <message>
        <source>This cloud was given on the command line, for this start only; a start without it uses “%1”. What you choose here is used at once and kept.</source>
        <translation>This cloud was given on the command line, for this start only; a start without it uses “%1”. What you choose here is used at once and kept.</translation>
    </message>
    <message>
        <source>Custom cloud</source>
        <translation>Custom cloud</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::SignInBar</name>
    <message>
        <source>Waiting for the sign-in in your browser · %1:%2 left</source>
        <translation>Waiting for the sign-in in your browser · %1:%2 left</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TodoList</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nothing needs your attention.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TodoWords</name>
    <message>
        <source>Enroll your organization in the Microsoft Partner Network</source>
        <translation>Enroll your organization in the Microsoft Partner Network</translation>
    </message>
    <message>
        <source>Accept the Microsoft Partner Network Agreement</source>
        <translation>Accept the Microsoft Partner Network Agreement</translation>
    </message>
    <message>
        <source>The verification was rejected</source>
        <translation>The verification was rejected</translation>
    </message>
    <message>
        <source>Renew the membership</source>
        <translation>Renew the membership</translation>
    </message>
    <message>
        <source>The membership can be renewed soon</source>
        <translation>The membership can be renewed soon</translation>
    </message>
    <message>
        <source>There is only one Global administrator</source>
        <translation>There is only one Global administrator</translation>
    </message>
    <message>
        <source>Nobody is an Admin agent</source>
        <translation>Nobody is an Admin agent</translation>
    </message>
    <message>
        <source>The organization is enrolled; the account works once the agreement is accepted.</source>
        <translation>The organization is enrolled; the account works once the agreement is accepted.</translation>
    </message>
    <message>
        <source>See Verification for what to do.</source>
        <translation>See Verification for what to do.</translation>
    </message>
    <message numerus="yes">
        <source>by %1 · %n day(s) left</source>
        <extracomment>%n days left until the date %1</extracomment>
        <translation>
            <numerusform>by %1 · %n day left</numerusform>
            <numerusform>by %1 · %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>A second one keeps the company from losing access.</source>
        <translation>A second one keeps the company from losing access.</translation>
    </message>
    <message>
        <source>An Admin agent finishes the set-up and manages customers.</source>
        <translation>An Admin agent finishes the set-up and manages customers.</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continue…</translation>
    </message>
    <message>
        <source>Choose people…</source>
        <translation>Choose people…</translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of %n change(s)</source>
        <translation>
            <numerusform>It is not known what became of %n change</numerusform>
            <numerusform>It is not known what became of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>PartnerDesk ended, or the connection was lost, before the service answered.</source>
        <translation>PartnerDesk ended, or the connection was lost, before the service answered.</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Open Activity</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) at the portal are not confirmed yet</source>
        <translation>
            <numerusform>%n step at the portal is not confirmed yet</numerusform>
            <numerusform>%n steps at the portal are not confirmed yet</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun there is kept; bring back its proof.</source>
        <translation>What was begun there is kept; bring back its proof.</translation>
    </message>
    <message>
        <source>The primary contact has to confirm the verification email</source>
        <translation>The primary contact has to confirm the verification email</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TopBar</name>
    <message>
        <source>%1 · not signed in</source>
        <translation>%1 · not signed in</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Not signed in</translation>
    </message>
    <message>
        <source>Go to…   %1</source>
        <translation>Go to…   %1</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Go to…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::UserFilterBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Role: any</source>
        <translation>Role: any</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Role: %1</translation>
    </message>
    <message>
        <source>Sign-in: any</source>
        <translation>Sign-in: any</translation>
    </message>
    <message>
        <source>Sign-in: allowed</source>
        <translation>Sign-in: allowed</translation>
    </message>
    <message>
        <source>Sign-in: blocked</source>
        <translation>Sign-in: blocked</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::UsersPage</name>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>people.csv</source>
        <comment>file name</comment>
        <translation>people.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>sign-in</comment>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>sign-in</comment>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>A person with pending changes was deleted meanwhile.</source>
        <translation>A person with pending changes was deleted meanwhile.</translation>
    </message>
    <message>
        <source>Applying the changes</source>
        <translation>Applying the changes</translation>
    </message>
    <message>
        <source>You can look at roles here, but not change them.</source>
        <translation>You can look at roles here, but not change them.</translation>
    </message>
    <message>
        <source>These roles may: %1</source>
        <translation>These roles may: %1</translation>
    </message>
    <message>
        <source>Give up your own Global administrator role?</source>
        <translation>Give up your own Global administrator role?</translation>
    </message>
    <message>
        <source>Remove the last Global administrator?</source>
        <translation>Remove the last Global administrator?</translation>
    </message>
    <message>
        <source>Remove the last Admin agent?</source>
        <translation>Remove the last Admin agent?</translation>
    </message>
    <message>
        <source>Update anyway</source>
        <translation>Update anyway</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>%n change made.</numerusform>
            <numerusform>%n changes made.</numerusform>
        </translation>
    </message>
    <message>
        <source>User management</source>
        <translation>User management</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>No people match</source>
        <translation>No people match</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Copy as request</source>
        <translation>Copy as request</translation>
    </message>
    <message>
        <source>Please change roles in tenant %1 for me, or give %2 one of these roles: %3</source>
        <translation>Please change roles in tenant %1 for me, or give %2 one of these roles: %3</translation>
    </message>
    <message>
        <source>Nobody has been loaded yet</source>
        <translation>Nobody has been loaded yet</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Load now</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people loaded so far; search covers these</source>
        <translation>
            <numerusform>%Ln person loaded so far; search covers them</numerusform>
            <numerusform>%Ln people loaded so far; search covers these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people exported.</source>
        <translation>
            <numerusform>%Ln person exported.</numerusform>
            <numerusform>%Ln people exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::VerificationWords</name>
    <message>
        <source>Email ownership</source>
        <translation>Email ownership</translation>
    </message>
    <message>
        <source>Employment verification</source>
        <translation>Employment verification</translation>
    </message>
    <message>
        <source>Business verification</source>
        <translation>Business verification</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · done</translation>
    </message>
    <message>
        <source>%1 · rejected</source>
        <translation>%1 · rejected</translation>
    </message>
    <message>
        <source>%1 · pending, day %2</source>
        <translation>%1 · pending, day %2</translation>
    </message>
    <message>
        <source>The company has not been submitted for verification yet.</source>
        <translation>The company has not been submitted for verification yet.</translation>
    </message>
    <message>
        <source>Microsoft has verified your organization.</source>
        <translation>Microsoft has verified your organization.</translation>
    </message>
    <message>
        <source>The service reported a state this version does not know. See Partner Center.</source>
        <translation>The service reported a state this version does not know. See Partner Center.</translation>
    </message>
    <message>
        <source>The primary contact sends a document that shows that the email domain is owned by the employer.</source>
        <translation>The primary contact sends a document that shows that the email domain is owned by the employer.</translation>
    </message>
    <message>
        <source>Usually takes 3–5 business days.</source>
        <translation>Usually takes 3–5 business days.</translation>
    </message>
    <message>
        <source>Correct the company&apos;s name or address to match its registration, then send an official registration document.</source>
        <translation>Correct the company&apos;s name or address to match its registration, then send an official registration document.</translation>
    </message>
    <message>
        <source>Check that the primary contact&apos;s email is on your company&apos;s domain and is read, then resend the verification email.</source>
        <translation>Check that the primary contact&apos;s email is on your company&apos;s domain and is read, then resend the verification email.</translation>
    </message>
    <message>
        <source>The primary contact has to open the link in the email from microsoft.com. Look in the spam folder too.</source>
        <translation>The primary contact has to open the link in the email from microsoft.com. Look in the spam folder too.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Words</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Organization profile</source>
        <translation>Organization profile</translation>
    </message>
    <message>
        <source>User management</source>
        <translation>User management</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Benefits</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 month (&quot;Jun&quot;, &quot;6月&quot;), %2 day, %3 year</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 month (&quot;Jun&quot;, &quot;6月&quot;), %2 day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::AddressEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ChoiceField</name>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ContactEditor</name>
    <message>
        <source>Primary contact</source>
        <translation>Primary contact</translation>
    </message>
    <message>
        <source>Someone in your organization Microsoft can contact about this application: you or another person.</source>
        <translation>Someone in your organization Microsoft can contact about this application: you or another person.</translation>
    </message>
    <message>
        <source>I am the primary contact</source>
        <translation>I am the primary contact</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Business email</source>
        <translation>Business email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::FieldBox</name>
    <message>
        <source>Revert</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::FieldWords</name>
    <message>
        <source>Street address</source>
        <translation>Street address</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Address line 2</translation>
    </message>
    <message>
        <source>From tenant</source>
        <translation>From tenant</translation>
    </message>
    <message>
        <source>From Partner Center</source>
        <translation>From Partner Center</translation>
    </message>
    <message>
        <source>From the old membership</source>
        <translation>From the old membership</translation>
    </message>
    <message>
        <source>State/province</source>
        <translation>State/province</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Province/city</source>
        <translation>Province/city</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>Emirate</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>Parish</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>Suburb</translation>
    </message>
    <message>
        <source>Town/city</source>
        <translation>Town/city</translation>
    </message>
    <message>
        <source>Neighborhood</source>
        <translation>Neighborhood</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>Townland</translation>
    </message>
    <message>
        <source>Village/township</source>
        <translation>Village/township</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>ZIP code</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN code</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>Eircode</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalProofPanel</name>
    <message>
        <source>Needed to confirm</source>
        <translation>Needed to confirm</translation>
    </message>
    <message>
        <source>Or paste the text of the portal&apos;s page here</source>
        <translation>Or paste the text of the portal&apos;s page here</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Drop a confirmation here. PDF, PNG or JPG, up to 10 MB.</source>
        <translation>Drop a confirmation here. PDF, PNG or JPG, up to 10 MB.</translation>
    </message>
    <message>
        <source>%1 is kept. SHA-256 %2…</source>
        <translation>%1 is kept. SHA-256 %2…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalStepForm</name>
    <message>
        <source>Where: %1</source>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>Sign in there as %1</source>
        <translation>Sign in there as %1</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Address of the page</translation>
    </message>
    <message>
        <source>Copy &amp;next</source>
        <translation>Copy &amp;next</translation>
    </message>
    <message>
        <source>Page looks different?</source>
        <translation>Page looks different?</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Open page</translation>
    </message>
    <message>
        <source>I have &amp;done this…</source>
        <translation>I have &amp;done this…</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Awaiting confirmation</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmed by you</translation>
    </message>
    <message>
        <source>Verified by the service</source>
        <translation>Verified by the service</translation>
    </message>
    <message>
        <source>Disagrees with the service</source>
        <translation>Disagrees with the service</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>1 Page opened · %1</source>
        <translation>1 Page opened · %1</translation>
    </message>
    <message>
        <source>1 Open the page</source>
        <translation>1 Open the page</translation>
    </message>
    <message>
        <source>2 Copied %1 of %2</source>
        <translation>2 Copied %1 of %2</translation>
    </message>
    <message>
        <source>2 Copy the values</source>
        <translation>2 Copy the values</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 Confirm</translation>
    </message>
    <message>
        <source>3 Bring back the proof</source>
        <translation>3 Bring back the proof</translation>
    </message>
    <message>
        <source>This cloud has no page for this step.</source>
        <translation>This cloud has no page for this step.</translation>
    </message>
    <message>
        <source>Cannot be verified: it will read “confirmed by you”.</source>
        <translation>Cannot be verified: it will read “confirmed by you”.</translation>
    </message>
    <message>
        <source>%1 Copy a request</source>
        <comment>after a question</comment>
        <translation>%1 Copy a request</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
    <message>
        <source>Cont&amp;inue later</source>
        <translation>Cont&amp;inue later</translation>
    </message>
    <message>
        <source>Abandon this step</source>
        <translation>Abandon this step</translation>
    </message>
    <message>
        <source>3 Proof brought back</source>
        <translation>3 Proof brought back</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalValueRows</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>On the form</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1.onmicrosoft.com is taken: choose another</source>
        <translation>%1.onmicrosoft.com is taken: choose another</translation>
    </message>
    <message>
        <source>%1.onmicrosoft.com is free</source>
        <translation>%1.onmicrosoft.com is free</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ProfileForm</name>
    <message>
        <source>Number format is valid</source>
        <translation>Number format is valid</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Legal company name</source>
        <translation>Legal company name</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Language of correspondence</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinese (Simplified)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Only for Cloud Solution Providers</source>
        <translation>Only for Cloud Solution Providers</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>Registration ID</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::TextField</name>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>e.g. %1</translation>
    </message>
</context>
<context>
    <name>partnerdesk::models::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>what was changed</comment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request ID</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>date and time, see QLocale::toString</comment>
        <translation>MMM d, yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>Add role %1</translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation>Remove role %1</translation>
    </message>
    <message>
        <source>Enroll the company</source>
        <translation>Enroll the company</translation>
    </message>
    <message>
        <source>Accept the agreement, version %1</source>
        <translation>Accept the agreement, version %1</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>Resend verification email</translation>
    </message>
</context>
<context>
    <name>partnerdesk::models::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of two roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>sign-in</comment>
        <translation>Allowed</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>sign-in</comment>
        <translation>Blocked</translation>
    </message>
</context>
<context>
    <name>partnerdesk::shell::DashboardHost</name>
    <message>
        <source>Open a cloud file</source>
        <translation>Open a cloud file</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::Brand</name>
    <message>
        <source>PartnerDesk</source>
        <translation>PartnerDesk</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The service asks for a pause until %1. PartnerDesk then goes on by itself.</source>
        <translation>The service asks for a pause until %1. PartnerDesk then goes on by itself.</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::CloudBadge</name>
    <message>
        <source>Sandbox · practice only</source>
        <translation>Sandbox · practice only</translation>
    </message>
    <message>
        <source>Sandbox · practice only, no real company is enrolled</source>
        <translation>Sandbox · practice only, no real company is enrolled</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>China (operated by 21Vianet)</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US Government</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::DocumentView</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Save as P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::FindBar</name>
    <message>
        <source>No match</source>
        <translation>No match</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Search this text</source>
        <translation>Search this text</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Next match</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>Who can help: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP status: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Request ID: %1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>Correlation ID: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Technical: %1</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>The service asks to wait until %1.</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>time, see QLocale</comment>
        <translation>MMM d, yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::StepItem</name>
    <message>
        <source>Step %1 of %2: %3, not done yet</source>
        <translation>Step %1 of %2: %3, not done yet</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current</source>
        <translation>Step %1 of %2: %3, current</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>Step %1 of %2: %3, done</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, needs attention</source>
        <translation>Step %1 of %2: %3, needs attention</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::AdminAgentPage</name>
    <message>
        <source>The mail was sent again.</source>
        <translation>The mail was sent again.</translation>
    </message>
    <message>
        <source>Sign in to run the checks</source>
        <translation>Sign in to run the checks</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need action first</source>
        <translation>
            <numerusform>%n item needs action first</numerusform>
            <numerusform>%n items need action first</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>Admin agent check</source>
        <translation>Admin agent check</translation>
    </message>
    <message>
        <source>To finish the account, for example to add other users, you need the permissions of an Admin agent.</source>
        <translation>To finish the account, for example to add other users, you need the permissions of an Admin agent.</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n needs action</numerusform>
            <numerusform>%n need action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with advice</source>
        <translation>
            <numerusform>%n with advice</numerusform>
            <numerusform>%n with advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n could not be checked</numerusform>
            <numerusform>%n could not be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>Fix a&amp;ll</translation>
    </message>
    <message>
        <source>Being applied: the directory takes some seconds to show it.</source>
        <translation>Being applied: the directory takes some seconds to show it.</translation>
    </message>
    <message>
        <source>Adding you to the Admin agents…</source>
        <translation>Adding you to the Admin agents…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Sign in to run the checks.</source>
        <translation>Sign in to run the checks.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <translation>Go to sign in</translation>
    </message>
    <message>
        <source>Sending the mail again…</source>
        <translation>Sending the mail again…</translation>
    </message>
    <message>
        <source>Without a connection nothing can be checked here. What you confirmed is kept. Once an application (client) ID is set, the checks run and the dashboard opens.</source>
        <translation>Without a connection nothing can be checked here. What you confirmed is kept. Once an application (client) ID is set, the checks run and the dashboard opens.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not run: check again</source>
        <translation>
            <numerusform>%n check could not run: check again</numerusform>
            <numerusform>%n checks could not run: check again</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mail to the primary contact</source>
        <translation>&amp;Mail to the primary contact</translation>
    </message>
    <message>
        <source>The first change needs your consent</source>
        <translation>The first change needs your consent</translation>
    </message>
    <message>
        <source>Your browser asks once whether PartnerDesk may change users and groups of the tenant. When you accept, the change is made by itself.</source>
        <translation>Your browser asks once whether PartnerDesk may change users and groups of the tenant. When you accept, the change is made by itself.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Allow in the browser</source>
        <translation>Allow in the browser</translation>
    </message>
    <message>
        <source>Waiting for your consent in the browser…</source>
        <translation>Waiting for your consent in the browser…</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>This opens another site, %1.</translation>
    </message>
    <message>
        <source>Set the Admin agents up there. Then come back and check again.</source>
        <translation>Set the Admin agents up there. Then come back and check again.</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Open the site</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::AgreementPage</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 of the text</translation>
    </message>
    <message>
        <source>Read to the end first</source>
        <translation>Read to the end first</translation>
    </message>
    <message>
        <source>Enter the signer&apos;s name</source>
        <translation>Enter the signer&apos;s name</translation>
    </message>
    <message>
        <source>Tick both boxes</source>
        <translation>Tick both boxes</translation>
    </message>
    <message>
        <source>Available when online</source>
        <translation>Available when online</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <source>Microsoft Partner Network Agreement</source>
        <translation>Microsoft Partner Network Agreement</translation>
    </message>
    <message>
        <source>You accepted the agreement. It stays readable here.</source>
        <translation>You accepted the agreement. It stays readable here.</translation>
    </message>
    <message>
        <source>Read the agreement to its end, then sign it for your organization.</source>
        <translation>Read the agreement to its end, then sign it for your organization.</translation>
    </message>
    <message>
        <source>The agreement is signed after your company was enrolled.</source>
        <translation>The agreement is signed after your company was enrolled.</translation>
    </message>
    <message>
        <source>Go to the company profile</source>
        <translation>Go to the company profile</translation>
    </message>
    <message>
        <source>Sign in to read and accept the agreement.</source>
        <translation>Sign in to read and accept the agreement.</translation>
    </message>
    <message>
        <source>Only a Global administrator can accept the agreement.</source>
        <translation>Only a Global administrator can accept the agreement.</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <translation>Go to sign in</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 of %2</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Sample text of the sandbox</source>
        <translation>Sample text of the sandbox</translation>
    </message>
    <message>
        <source>These are enabled once you reached the end of the text.</source>
        <translation>These are enabled once you reached the end of the text.</translation>
    </message>
    <message>
        <source>I am a&amp;uthorized to sign this agreement for my organization</source>
        <translation>I am a&amp;uthorized to sign this agreement for my organization</translation>
    </message>
    <message>
        <source>I have &amp;read and accept the terms and conditions</source>
        <translation>I have &amp;read and accept the terms and conditions</translation>
    </message>
    <message>
        <source>The text of the agreement could not be loaded.</source>
        <translation>The text of the agreement could not be loaded.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Load again</translation>
    </message>
    <message>
        <source>Accepting the agreement…</source>
        <translation>Accepting the agreement…</translation>
    </message>
    <message>
        <source>You accepted the agreement at the portal. Its text there governs.</source>
        <translation>You accepted the agreement at the portal. Its text there governs.</translation>
    </message>
    <message>
        <source>In this cloud the agreement is read and accepted at the portal.</source>
        <translation>In this cloud the agreement is read and accepted at the portal.</translation>
    </message>
    <message>
        <source>Continue at the portal</source>
        <translation>Continue at the portal</translation>
    </message>
    <message>
        <source>The agreement is accepted for this company.</source>
        <translation>The agreement is accepted for this company.</translation>
    </message>
    <message>
        <source>Correct the signer&apos;s name</source>
        <translation>Correct the signer&apos;s name</translation>
    </message>
    <message>
        <source>Finish the portal step first</source>
        <translation>Finish the portal step first</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::BeforeYouBegin</name>
    <message>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <source>&amp;Global administrator credentials</source>
        <translation>&amp;Global administrator credentials</translation>
    </message>
    <message>
        <source>No tenant? You can create one during enrollment.</source>
        <translation>No tenant? You can create one during enrollment.</translation>
    </message>
    <message>
        <source>&amp;Legal name, address, primary contact</source>
        <translation>&amp;Legal name, address, primary contact</translation>
    </message>
    <message>
        <source>Microsoft uses this to confirm that the organization has a profile and that you may act for it.</source>
        <translation>Microsoft uses this to confirm that the organization has a profile and that you may act for it.</translation>
    </message>
    <message>
        <source>&amp;Authority to sign</source>
        <translation>&amp;Authority to sign</translation>
    </message>
    <message>
        <source>You will be asked to sign a legal agreement.</source>
        <translation>You will be asked to sign a legal agreement.</translation>
    </message>
    <message>
        <source>&amp;Contact&apos;s name and business email</source>
        <translation>&amp;Contact&apos;s name and business email</translation>
    </message>
    <message>
        <source>Microsoft emails this person to confirm the account and that the address belongs to your organization; review continues after that.</source>
        <translation>Microsoft emails this person to confirm the account and that the address belongs to your organization; review continues after that.</translation>
    </message>
    <message>
        <source>This information is verified while the account is created.</source>
        <translation>This information is verified while the account is created.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked boxes</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ButtonBar</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Save and close</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CheckList</name>
    <message>
        <source>Being applied…</source>
        <translation>Being applied…</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CheckWords</name>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Tenant reachable</source>
        <translation>Tenant reachable</translation>
    </message>
    <message>
        <source>You are a Global administrator</source>
        <translation>You are a Global administrator</translation>
    </message>
    <message>
        <source>AdminAgents group found</source>
        <translation>AdminAgents group found</translation>
    </message>
    <message>
        <source>You are an Admin agent</source>
        <translation>You are an Admin agent</translation>
    </message>
    <message numerus="yes">
        <source>%n Global administrator(s)</source>
        <translation>
            <numerusform>%n Global administrator</numerusform>
            <numerusform>%n Global administrators</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in with multi-factor authentication</source>
        <translation>Signed in with multi-factor authentication</translation>
    </message>
    <message>
        <source>Company enrolled</source>
        <translation>Company enrolled</translation>
    </message>
    <message>
        <source>Agreement accepted</source>
        <translation>Agreement accepted</translation>
    </message>
    <message>
        <source>Primary contact&apos;s mail confirmed</source>
        <translation>Primary contact&apos;s mail confirmed</translation>
    </message>
    <message>
        <source>Session kept in the keychain</source>
        <translation>Session kept in the keychain</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>You are not signed in</translation>
    </message>
    <message>
        <source>The tenant could not be reached</source>
        <translation>The tenant could not be reached</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>Global administrator</translation>
    </message>
    <message>
        <source>You are not a Global administrator</source>
        <translation>You are not a Global administrator</translation>
    </message>
    <message>
        <source>No Admin agents group here</source>
        <translation>No Admin agents group here</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Admin agent</translation>
    </message>
    <message>
        <source>You are not an Admin agent yet</source>
        <translation>You are not an Admin agent yet</translation>
    </message>
    <message>
        <source>Number of Global administrators</source>
        <translation>Number of Global administrators</translation>
    </message>
    <message>
        <source>There is only one Global administrator</source>
        <translation>There is only one Global administrator</translation>
    </message>
    <message>
        <source>Signed in without multi-factor authentication</source>
        <translation>Signed in without multi-factor authentication</translation>
    </message>
    <message>
        <source>The company is not enrolled</source>
        <translation>The company is not enrolled</translation>
    </message>
    <message>
        <source>The agreement is not accepted</source>
        <translation>The agreement is not accepted</translation>
    </message>
    <message>
        <source>Primary contact&apos;s mail</source>
        <translation>Primary contact&apos;s mail</translation>
    </message>
    <message>
        <source>The primary contact has not confirmed the mail yet</source>
        <translation>The primary contact has not confirmed the mail yet</translation>
    </message>
    <message>
        <source>You are signed in for this run only</source>
        <translation>You are signed in for this run only</translation>
    </message>
    <message>
        <source>This tenant is not a CSP partner yet. Membership is not affected; it can be set in the portal.</source>
        <translation>This tenant is not a CSP partner yet. Membership is not affected; it can be set in the portal.</translation>
    </message>
    <message>
        <source>This depends on the Admin agents group.</source>
        <translation>This depends on the Admin agents group.</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the AdminAgents group. Global administrators and User management administrators can add people.</source>
        <translation>%1 (%2) is not in the AdminAgents group. Global administrators and User management administrators can add people.</translation>
    </message>
    <message>
        <source>%1 does not hold the role. A Global administrator of your tenant can give it.</source>
        <translation>%1 does not hold the role. A Global administrator of your tenant can give it.</translation>
    </message>
    <message>
        <source>Have at least two, so that access is never lost with one person.</source>
        <translation>Have at least two, so that access is never lost with one person.</translation>
    </message>
    <message>
        <source>Go back to the company profile and enroll.</source>
        <translation>Go back to the company profile and enroll.</translation>
    </message>
    <message>
        <source>Go back to the agreement and accept it.</source>
        <translation>Go back to the agreement and accept it.</translation>
    </message>
    <message>
        <source>Microsoft has mailed %1. Review continues after the link in it was opened; you need not wait for it here.</source>
        <translation>Microsoft has mailed %1. Review continues after the link in it was opened; you need not wait for it here.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Action needed</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Could not check</translation>
    </message>
    <message>
        <source>Add &amp;me as Admin agent</source>
        <translation>Add &amp;me as Admin agent</translation>
    </message>
    <message>
        <source>&amp;Resend verification email</source>
        <translation>&amp;Resend verification email</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>&amp;Sign in with another account</translation>
    </message>
    <message>
        <source>Go to the &amp;agreement</source>
        <translation>Go to the &amp;agreement</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Open the &amp;portal</translation>
    </message>
    <message>
        <source>Admin agents group</source>
        <translation>Admin agents group</translation>
    </message>
    <message>
        <source>The keychain is locked or missing, so you sign in again next time. If it is locked, unlock it and try again at the sign-in.</source>
        <translation>The keychain is locked or missing, so you sign in again next time. If it is locked, unlock it and try again at the sign-in.</translation>
    </message>
    <message>
        <source>Go to the compan&amp;y profile</source>
        <translation>Go to the compan&amp;y profile</translation>
    </message>
    <message>
        <source>Partner accounts have to use it. Set up a second step for your account, or have your tenant&apos;s administrator require it; then sign in again.</source>
        <translation>Partner accounts have to use it. Set up a second step for your account, or have your tenant&apos;s administrator require it; then sign in again.</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>Sign in a&amp;gain</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ClientIdPanel</name>
    <message>
        <source>Please register an application for PartnerDesk in our tenant:</source>
        <translation>Please register an application for PartnerDesk in our tenant:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Then grant admin consent and send me the application (client) ID.</source>
        <translation>Then grant admin consent and send me the application (client) ID.</translation>
    </message>
    <message>
        <source>Enter the ID</source>
        <translation>Enter the ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Application (client) ID</translation>
    </message>
    <message>
        <source>An ID looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>An ID looks like 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <translation>Use this ID</translation>
    </message>
    <message>
        <source>How to register the app</source>
        <translation>How to register the app</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>PartnerDesk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Public client (mobile and desktop applications)</source>
        <translation>Public client (mobile and desktop applications)</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect URI</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copy for your Azure admin</source>
        <translation>Copy for your Azure admin</translation>
    </message>
    <message>
        <source>Continue without a connection</source>
        <translation>Continue without a connection</translation>
    </message>
    <message>
        <source>Only portal steps: you copy the values into the portal&apos;s pages. All results read “confirmed by you”.</source>
        <translation>Only portal steps: you copy the values into the portal&apos;s pages. All results read “confirmed by you”.</translation>
    </message>
    <message>
        <source>Stands here once the ID is entered.</source>
        <translation>Stands here once the ID is entered.</translation>
    </message>
    <message>
        <source>Admin consent link</source>
        <translation>Admin consent link</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CloudChoice</name>
    <message>
        <source>Work on a real partner account</source>
        <translation>Work on a real partner account</translation>
    </message>
    <message>
        <source>What you send here reaches Microsoft. Choose the cloud your tenant is in.</source>
        <translation>What you send here reaches Microsoft. Choose the cloud your tenant is in.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Use this cloud</source>
        <translation>Use this cloud</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Practice in the sandbox</source>
        <translation>Practice in the sandbox</translation>
    </message>
    <message>
        <source>Everything works on this computer alone. No real company is enrolled.</source>
        <translation>Everything works on this computer alone. No real company is enrolled.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Use the sandbox</translation>
    </message>
    <message>
        <source>Use a cloud file…</source>
        <translation>Use a cloud file…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::DraftCardView</name>
    <message>
        <source>Name of the draft</source>
        <translation>Name of the draft</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>More for this draft</source>
        <translation>More for this draft</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::EnrollPanel</name>
    <message>
        <source>As you typed it</source>
        <translation>As you typed it</translation>
    </message>
    <message>
        <source>As the service writes it</source>
        <translation>As the service writes it</translation>
    </message>
    <message>
        <source>&amp;Keep as typed</source>
        <translation>&amp;Keep as typed</translation>
    </message>
    <message>
        <source>C&amp;hange the address</source>
        <translation>C&amp;hange the address</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Use this address</translation>
    </message>
    <message>
        <source>This will be sent to Microsoft</source>
        <translation>This will be sent to Microsoft</translation>
    </message>
    <message>
        <source>The service knows this address in another form. Choose the one that stands in your registration.</source>
        <translation>The service knows this address in another form. Choose the one that stands in your registration.</translation>
    </message>
    <message>
        <source>The service could not confirm this address. Check it against your registration, or keep it as typed.</source>
        <translation>The service could not confirm this address. Check it against your registration, or keep it as typed.</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>Checking the address…</translation>
    </message>
    <message>
        <source>Enrolling your company…</source>
        <translation>Enrolling your company…</translation>
    </message>
    <message>
        <source>These values are handed over to Partner Center</source>
        <translation>These values are handed over to Partner Center</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::EnrollmentWizard</name>
    <message>
        <source>The data file was damaged and has been replaced.</source>
        <translation>The data file was damaged and has been replaced.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were saved. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>%n entry was saved. The damaged file is kept as %1.</numerusform>
            <numerusform>%n entries were saved. The damaged file is kept as %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Not accepted yet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>Draft “%1”</translation>
    </message>
    <message>
        <source>Saved %1 · %2</source>
        <translation>Saved %1 · %2</translation>
    </message>
    <message>
        <source>Not saved yet · %1</source>
        <translation>Not saved yet · %1</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>PartnerDesk</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::MembershipOverview</name>
    <message>
        <source>What membership gives</source>
        <translation>What membership gives</translation>
    </message>
    <message>
        <source>You get core benefits that save time and money, strengthen your capabilities, help you serve customers better and build connections.</source>
        <translation>You get core benefits that save time and money, strengthen your capabilities, help you serve customers better and build connections.</translation>
    </message>
    <message>
        <source>Network membership</source>
        <translation>Network membership</translation>
    </message>
    <message>
        <source>Entry-level training, support and customer-contact benefits; required before any upgrade.</source>
        <translation>Entry-level training, support and customer-contact benefits; required before any upgrade.</translation>
    </message>
    <message>
        <source>Action Pack</source>
        <translation>Action Pack</translation>
    </message>
    <message>
        <source>Yearly subscription for small and midsize partners: adds internal use rights, service subscriptions, software licenses and support.</source>
        <translation>Yearly subscription for small and midsize partners: adds internal use rights, service subscriptions, software licenses and support.</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competency</translation>
    </message>
    <message>
        <source>Adds more internal use rights, incentive eligibility, more support and advisory hours. Silver: consistent capability, expertise and commitment. Gold: best-in-class capability in a Microsoft solution area.</source>
        <translation>Adds more internal use rights, incentive eligibility, more support and advisory hours. Silver: consistent capability, expertise and commitment. Gold: best-in-class capability in a Microsoft solution area.</translation>
    </message>
    <message>
        <source>Your organization must be a member of the Microsoft Partner Network before it creates an account or enrolls in a partner program.</source>
        <translation>Your organization must be a member of the Microsoft Partner Network before it creates an account or enrolls in a partner program.</translation>
    </message>
    <message>
        <source>Join the network</source>
        <translation>Join the network</translation>
    </message>
    <message>
        <source>Differentiate your business · Go to market any time · Find and develop strategic partnerships · Connect with customers and prospects</source>
        <translation>Differentiate your business · Go to market any time · Find and develop strategic partnerships · Connect with customers and prospects</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::PortalPanel</name>
    <message numerus="yes">
        <source>%n field(s) differ between this draft and the service. Correct them at the portal or here, then confirm again.</source>
        <translation>
            <numerusform>%n field differs between this draft and the service. Correct it at the portal or here, then confirm again.</numerusform>
            <numerusform>%n fields differ between this draft and the service. Correct them at the portal or here, then confirm again.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation>Keep a record</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The service has not seen the mail confirmed yet. Confirm again once the contact has opened the link; you need not wait for it here.</source>
        <translation>The service has not seen the mail confirmed yet. Confirm again once the contact has opened the link; you need not wait for it here.</translation>
    </message>
    <message>
        <source>The service does not know this account yet. That can take some minutes; then confirm again.</source>
        <translation>The service does not know this account yet. That can take some minutes; then confirm again.</translation>
    </message>
    <message>
        <source>As you have it</source>
        <translation>As you have it</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <translation>As the service has it</translation>
    </message>
    <message>
        <source>&amp;Use what the service has</source>
        <translation>&amp;Use what the service has</translation>
    </message>
    <message>
        <source>&amp;Go on, confirmed by me</source>
        <translation>&amp;Go on, confirmed by me</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Asking the service…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ProfilePage</name>
    <message>
        <source>Sign in first: then your name and mail are known here.</source>
        <translation>Sign in first: then your name and mail are known here.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Send and &amp;enroll</source>
        <translation>Send and &amp;enroll</translation>
    </message>
    <message>
        <source>&amp;Enroll now</source>
        <translation>&amp;Enroll now</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to enroll</source>
        <translation>Sign in to enroll</translation>
    </message>
    <message>
        <source>Only a Global administrator can enroll</source>
        <translation>Only a Global administrator can enroll</translation>
    </message>
    <message>
        <source>Available when online</source>
        <translation>Available when online</translation>
    </message>
    <message>
        <source>Use the company name and address exactly as registered, without abbreviations. Microsoft verifies your organization with them.</source>
        <translation>Use the company name and address exactly as registered, without abbreviations. Microsoft verifies your organization with them.</translation>
    </message>
    <message>
        <source>Submitted on %1. Change it in Organization profile.</source>
        <translation>Submitted on %1. Change it in Organization profile.</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Company profile</translation>
    </message>
    <message>
        <source>Look at this once more; Back leads to the form.</source>
        <translation>Look at this once more; Back leads to the form.</translation>
    </message>
    <message>
        <source>Go on without the address check</source>
        <translation>Go on without the address check</translation>
    </message>
    <message>
        <source>This company is enrolled already, with MPN ID %1. Change its profile in Organization profile.</source>
        <translation>This company is enrolled already, with MPN ID %1. Change its profile in Organization profile.</translation>
    </message>
    <message>
        <source>Finish the portal step first</source>
        <translation>Finish the portal step first</translation>
    </message>
    <message>
        <source>Continue at the &amp;portal</source>
        <translation>Continue at the &amp;portal</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignInPage</name>
    <message>
        <source>Now sign in with the new account.</source>
        <translation>Now sign in with the new account.</translation>
    </message>
    <message>
        <source>No application (client) ID is set for this cloud.</source>
        <translation>No application (client) ID is set for this cloud.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Sign in, or fill in the profile first</source>
        <translation>Sign in, or fill in the profile first</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>This opens another site, %1.</translation>
    </message>
    <message>
        <source>Create the tenant there. Then come back and sign in with the new tenant&apos;s Global administrator.</source>
        <translation>Create the tenant there. Then come back and sign in with the new tenant&apos;s Global administrator.</translation>
    </message>
    <message>
        <source>Sign in to your tenant</source>
        <translation>Sign in to your tenant</translation>
    </message>
    <message>
        <source>The partner account belongs to your company&apos;s Azure Active Directory tenant. A Global administrator creates it.</source>
        <translation>The partner account belongs to your company&apos;s Azure Active Directory tenant. A Global administrator creates it.</translation>
    </message>
    <message>
        <source>&amp;Fill in the profile first</source>
        <translation>&amp;Fill in the profile first</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Create new &amp;tenant</source>
        <translation>Create new &amp;tenant</translation>
    </message>
    <message>
        <source>Check again, or fill in the profile first</source>
        <translation>Check again, or fill in the profile first</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignInPanel</name>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes and seconds</comment>
        <translation>%1:%2 left</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page. Use the work account that is a Global administrator of the company&apos;s tenant.</source>
        <translation>Your browser opens the sign-in page. Use the work account that is a Global administrator of the company&apos;s tenant.</translation>
    </message>
    <message>
        <source>Sign in to &amp;Azure AD</source>
        <translation>Sign in to &amp;Azure AD</translation>
    </message>
    <message>
        <source>Create new &amp;tenant</source>
        <translation>Create new &amp;tenant</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>Use a &amp;code instead</translation>
    </message>
    <message>
        <source>Enter this code on the sign-in page</source>
        <translation>Enter this code on the sign-in page</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continue in your browser</translation>
    </message>
    <message>
        <source>Sign in there. PartnerDesk goes on by itself afterwards.</source>
        <translation>Sign in there. PartnerDesk goes on by itself afterwards.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Asking for a code…</translation>
    </message>
    <message>
        <source>Open %1 on any device. Enter the code only there, and only because you asked for it here.</source>
        <translation>Open %1 on any device. Enter the code only there, and only because you asked for it here.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>No reply yet. If the browser did not open or the page was closed: open it again, copy the link into another browser, or use a code.</source>
        <translation>No reply yet. If the browser did not open or the page was closed: open it again, copy the link into another browser, or use a code.</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>Copy co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Open page</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Open again</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copy &amp;link</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncel</translation>
    </message>
    <message>
        <source>Starting the practice service…</source>
        <translation>Starting the practice service…</translation>
    </message>
    <message>
        <source>Taking up your session…</source>
        <translation>Taking up your session…</translation>
    </message>
    <message>
        <source>Reading your roles again…</source>
        <translation>Reading your roles again…</translation>
    </message>
    <message>
        <source>Use an account of an&amp;other tenant</source>
        <translation>Use an account of an&amp;other tenant</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignerFields</name>
    <message>
        <source>Signer&apos;s first name</source>
        <translation>Signer&apos;s first name</translation>
    </message>
    <message>
        <source>Signer&apos;s last name</source>
        <translation>Signer&apos;s last name</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SummaryWords</name>
    <message>
        <source>Country/region</source>
        <translation>Country/region</translation>
    </message>
    <message>
        <source>Legal company name</source>
        <translation>Legal company name</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Primary contact</translation>
    </message>
    <message>
        <source>Business email</source>
        <translation>Business email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>Language of correspondence</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>Registration ID</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinese (Simplified)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::TenantCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, mail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello,
I am setting up our company&apos;s Microsoft partner account and need a Global administrator of the tenant %1 (%2) for it. Please give the role to my account %3, or enroll the company with me.</source>
        <translation>Hello,
I am setting up our company&apos;s Microsoft partner account and need a Global administrator of the tenant %1 (%2) for it. Please give the role to my account %3, or enroll the company with me.</translation>
    </message>
    <message>
        <source>You are eligible for this role but it is not active. Activate it, then check again.</source>
        <translation>You are eligible for this role but it is not active. Activate it, then check again.</translation>
    </message>
    <message>
        <source>Your roles could not be read. Check again in a moment.</source>
        <translation>Your roles could not be read. Check again in a moment.</translation>
    </message>
    <message>
        <source>You are signed in as %1, which is not a Global administrator of %2. Who can help: %3.</source>
        <translation>You are signed in as %1, which is not a Global administrator of %2. Who can help: %3.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Use this account for the draft</source>
        <translation>&amp;Use this account for the draft</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Use &amp;another account</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <translation>Copy a &amp;request</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>No keychain is available: you are signed in for this run only.</source>
        <translation>No keychain is available: you are signed in for this run only.</translation>
    </message>
    <message>
        <source>This is another tenant</source>
        <translation>This is another tenant</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>You are signed in</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, domain</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>Global administrator</translation>
    </message>
    <message>
        <source>Not a Global administrator</source>
        <translation>Not a Global administrator</translation>
    </message>
    <message>
        <source>The draft belongs to %1. Use this account for the draft, or sign in with another one.</source>
        <translation>The draft belongs to %1. Use this account for the draft, or sign in with another one.</translation>
    </message>
    <message>
        <source>You are signed in as %1, which is not a Global administrator of %2. Ask your company&apos;s IT who is.</source>
        <translation>You are signed in as %1, which is not a Global administrator of %2. Ask your company&apos;s IT who is.</translation>
    </message>
    <message>
        <source>The draft belongs to %1, where the company is enrolled. Begin a new draft of its profile with this account, or sign in with another one.</source>
        <translation>The draft belongs to %1, where the company is enrolled. Begin a new draft of its profile with this account, or sign in with another one.</translation>
    </message>
    <message>
        <source>&amp;Use this account for a new draft</source>
        <translation>&amp;Use this account for a new draft</translation>
    </message>
    <message>
        <source>The keychain is locked: until it takes your sign-in, you are signed in for this run only. Unlock it, then try again.</source>
        <translation>The keychain is locked: until it takes your sign-in, you are signed in for this run only. Unlock it, then try again.</translation>
    </message>
    <message>
        <source>The keychain did not take your sign-in: you are signed in for this run only.</source>
        <translation>The keychain did not take your sign-in: you are signed in for this run only.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Could not check</translation>
    </message>
    <message>
        <source>Your company&apos;s tenant could not be read. Check again in a moment.</source>
        <translation>Your company&apos;s tenant could not be read. Check again in a moment.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::WelcomePage</name>
    <message>
        <source>Import a draft</source>
        <translation>Import a draft</translation>
    </message>
    <message>
        <source>Drafts (*.json)</source>
        <translation>Drafts (*.json)</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>The draft was exported to %1.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>Export the draft</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>Delete the draft “%1”?</translation>
    </message>
    <message>
        <source>What was typed into it is removed from this computer. Nothing changes at Microsoft.</source>
        <translation>What was typed into it is removed from this computer. Nothing changes at Microsoft.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>The draft “%1” was deleted.</source>
        <translation>The draft “%1” was deleted.</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>This opens another site, %1.</translation>
    </message>
    <message>
        <source>Come back here to renew and upgrade your membership.</source>
        <translation>Come back here to renew and upgrade your membership.</translation>
    </message>
    <message>
        <source>You had a membership in Partner Membership Center</source>
        <translation>You had a membership in Partner Membership Center</translation>
    </message>
    <message>
        <source>%1, expired on %2. It can only be read there; the account you create here takes it over.</source>
        <translation>%1, expired on %2. It can only be read there; the account you create here takes it over.</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>Create a Partner Center account</source>
        <translation>Create a Partner Center account</translation>
    </message>
    <message>
        <source>Renew, upgrade and manage your organization&apos;s Microsoft Partner Network membership in one place.</source>
        <translation>Renew, upgrade and manage your organization&apos;s Microsoft Partner Network membership in one place.</translation>
    </message>
    <message>
        <source>&amp;Enroll a new organization</source>
        <translation>&amp;Enroll a new organization</translation>
    </message>
    <message>
        <source>&amp;Renew a membership</source>
        <translation>&amp;Renew a membership</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>&amp;Import a draft…</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>Open the site</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Open a cloud file</source>
        <translation>Open a cloud file</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::WizardPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::Words</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>Company profile</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>Admin agent</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>Step %1 of %2 · %3</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>Untitled draft</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <comment>cloud</comment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>Global</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <comment>cloud</comment>
        <translation>China (operated by 21Vianet)</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>cloud</comment>
        <translation>US Government</translation>
    </message>
    <message>
        <source>Custom cloud</source>
        <translation>Custom cloud</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>time, see QLocale</comment>
        <translation>MMM d, yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Saved today %1</source>
        <translation>Saved today %1</translation>
    </message>
    <message>
        <source>Saved yesterday %1</source>
        <translation>Saved yesterday %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Saved on %1</translation>
    </message>
    <message>
        <source>Enrolled, agreement not accepted</source>
        <translation>Enrolled, agreement not accepted</translation>
    </message>
</context>
</TS>
