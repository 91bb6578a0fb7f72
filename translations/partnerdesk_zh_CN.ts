<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>partnerdesk::dashboard::ActivityPage</name>
    <message>
        <source>%1 entries exported.</source>
        <translation>已导出 %1 条记录。</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>导出活动日志</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <comment>file name</comment>
        <translation>活动日志.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>No changes yet. Every change made here is listed.</source>
        <translation>尚无更改。PartnerDesk 所做的每项更改都会记录在此。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Everything this program changed or tried to change.</source>
        <translation>PartnerDesk 已做或尝试过的每项更改。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Look up the outcome</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Leave it as unknown</source>
        <translation>保留为未知</translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of %n change(s).</source>
        <translation>
            <numerusform>有 %n 项更改的结果未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>PartnerDesk ended, or the connection was lost, before the service answered. The service can be asked now; nothing is changed by that.</source>
        <translation>在服务答复之前，PartnerDesk 已结束或连接已中断。现在可以向服务查询；查询不会更改任何内容。</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>The service cannot tell: %1</source>
        <translation>服务无法确定：%1</translation>
    </message>
    <message>
        <source>The service was asked what became of the changes.</source>
        <translation>已向服务查询这些更改的结果。</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>Request ID copied.</source>
        <translation>已复制请求 ID。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::AgreementCard</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>接受日期</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受位置</translation>
    </message>
    <message>
        <source>the portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>the portal, %1</source>
        <translation>门户（%1）</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Cannot be read here: the portal has no interface for it, and it is not kept on this computer. The text at the portal governs.</source>
        <translation>无法在此阅读：门户未提供读取接口，此计算机上也不保留文本。以门户中的文本为准。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::AgreementsPage</name>
    <message>
        <source>%1 · version %2 · accepted %3</source>
        <extracomment>%1 agreement, %2 its version, %3 date</extracomment>
        <translation>%1 · 版本 %2 · %3接受</translation>
    </message>
    <message>
        <source>Microsoft Partner Network Agreement</source>
        <translation>Microsoft 合作伙伴网络协议</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What your organization accepted, with the text as it was then.</source>
        <translation>你的组织已接受的协议及当时的文本。</translation>
    </message>
    <message>
        <source>Accepted agreements</source>
        <translation>已接受的协议</translation>
    </message>
    <message>
        <source>No agreement has been accepted on this computer yet.</source>
        <translation>尚未在此计算机上接受任何协议。</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>打开向导</translation>
    </message>
    <message>
        <source>Accepted by %1 on %2 · version %3</source>
        <translation>签署人：%1 · %2接受 · 版本 %3</translation>
    </message>
    <message>
        <source>SHA-256 of the text: %1</source>
        <translation>文本的 SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::BenefitRows</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 of %2 · used up</source>
        <translation>%1 / %2 · 已用完</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Benefit</source>
        <comment>column</comment>
        <translation>权益</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>column</comment>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column</comment>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::BenefitsPage</name>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>What your membership (%1) gives.</source>
        <translation>你的成员身份（%1）包含的权益。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Microsoft lists the benefits of this cloud at the portal only.</source>
        <translation>此云的权益仅在 Microsoft 门户中列出。</translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>打开门户</translation>
    </message>
    <message>
        <source>Nothing has been read from the service yet.</source>
        <translation>尚未从服务读取任何内容。</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>It looks like you do not have any benefits yet</source>
        <translation>似乎你还没有任何权益</translation>
    </message>
    <message>
        <source>See offers</source>
        <translation>查看套餐</translation>
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
        <translation>结果</translation>
    </message>
    <message>
        <source>Places, commands, benefits, people</source>
        <translation>页面、命令、权益、人员</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Commands</name>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在此列表中查找</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>Update all</source>
        <translation>全部更新</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Copy MPN ID</source>
        <translation>复制 MPN ID</translation>
    </message>
    <message>
        <source>Copy support card</source>
        <translation>复制支持信息</translation>
    </message>
    <message>
        <source>New company or draft…</source>
        <translation>新建公司或草稿…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Open Partner Center</source>
        <translation>打开合作伙伴中心</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>重新发送验证电子邮件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::DashboardWindow</name>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Not signed in · data from %1. Changes are off.</source>
        <translation>未登录 · 数据时间：%1。更改已停用。</translation>
    </message>
    <message>
        <source>Not signed in. Changes are off.</source>
        <translation>未登录。更改已停用。</translation>
    </message>
    <message>
        <source>Offline · data from %1. Changes are off.</source>
        <translation>离线 · 数据时间：%1。更改已停用。</translation>
    </message>
    <message>
        <source>Offline. Changes are off.</source>
        <translation>离线。更改已停用。</translation>
    </message>
    <message>
        <source>Sign out with changes that were not sent?</source>
        <translation>还有未发送的更改，仍要注销？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to roles will be lost.</source>
        <translation>
            <numerusform>%n 项角色更改将丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>合作伙伴工作台</translation>
    </message>
    <message>
        <source>%1 · PartnerDesk</source>
        <translation>%1 · 合作伙伴工作台</translation>
    </message>
    <message>
        <source>MPN ID copied.</source>
        <translation>已复制 MPN ID。</translation>
    </message>
    <message>
        <source>Support card copied.</source>
        <translation>已复制支持信息。</translation>
    </message>
    <message>
        <source>It comes from microsoft.com. Look in the spam folder too.</source>
        <translation>邮件来自 microsoft.com，也可能在垃圾邮件文件夹中。</translation>
    </message>
    <message>
        <source>The data file was damaged and has been replaced.</source>
        <translation>数据文件已损坏，现已替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were saved. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。损坏的文件保留为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal&apos;s page opens in your browser.</source>
        <translation>门户页面将在浏览器中打开。</translation>
    </message>
    <message>
        <source>Select “Resend verification email” there. It takes effect at once.</source>
        <translation>在那里选择“重新发送验证电子邮件”，即刻生效。</translation>
    </message>
    <message>
        <source>Open the wizard with changes that were not sent?</source>
        <translation>尚有未发送的更改，仍要打开向导吗？</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>打开向导</translation>
    </message>
    <message>
        <source>Changes are being made.</source>
        <translation>正在进行更改。</translation>
    </message>
    <message>
        <source>Wait until they are done, or cancel them here.</source>
        <translation>等待更改完成，或在此取消。</translation>
    </message>
    <message numerus="yes">
        <source>Paused by the service until %1 · %Ln people</source>
        <translation>
            <numerusform>服务要求暂停到 %1 · %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步……</translation>
    </message>
    <message numerus="yes">
        <source>Syncing… · %Ln people</source>
        <translation>
            <numerusform>正在同步…… · %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %1 · %Ln people</source>
        <extracomment>%1 is a time (&quot;12 s ago&quot;)</extracomment>
        <translation>
            <numerusform>上次同步：%1 · %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend verification email at the portal…</source>
        <translation>在门户中重新发送验证电子邮件…</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>重新发送验证电子邮件</translation>
    </message>
    <message>
        <source>The verification email is on its way again.</source>
        <translation>已重新发送验证电子邮件。</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>切换帐户…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Navigation</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>帐户设置</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::NextSteps</name>
    <message>
        <source>Your account is ready. Go on here:</source>
        <translation>帐户已就绪。可从这里继续：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add users and assign permissions</source>
        <translation>添加用户并为其分配权限</translation>
    </message>
    <message>
        <source>Give the people who work with you the roles they need.</source>
        <translation>为与你共事的人员分配所需的角色。</translation>
    </message>
    <message>
        <source>Buy membership benefits</source>
        <translation>购买成员身份权益</translation>
    </message>
    <message>
        <source>Offers and payment are at Partner Center. Your browser opens it.</source>
        <translation>套餐与付款在合作伙伴中心办理，将由浏览器打开。</translation>
    </message>
    <message>
        <source>Activate membership benefits</source>
        <translation>激活成员身份权益</translation>
    </message>
    <message>
        <source>See what your membership gives and what is in use.</source>
        <translation>查看成员身份提供的权益及其使用情况。</translation>
    </message>
    <message>
        <source>No longer sold (last day to buy or renew: %1). You can still manage benefits you have.</source>
        <translation>此套餐已停售（最后购买或续订日：%1）。你仍可管理已有的权益。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Not enrolled yet</source>
        <translation>尚未注册</translation>
    </message>
    <message>
        <source>MPN ID %1 · %2 · anniversary %3</source>
        <translation>MPN ID %1 · %2 · 周年日期 %3</translation>
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
        <translation>尚未使用任何权益。所有权益见“权益”页面。</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>公司：%1</translation>
    </message>
    <message>
        <source>MPN ID: %1</source>
        <translation>MPN ID：%1</translation>
    </message>
    <message>
        <source>Tenant ID: %1</source>
        <translation>租户 ID：%1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>域：%1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Things to do</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Benefits in use</source>
        <translation>使用中的权益</translation>
    </message>
    <message>
        <source>Microsoft lists the benefits of this cloud at the portal only.</source>
        <translation>此云的权益仅在 Microsoft 门户中列出。</translation>
    </message>
    <message>
        <source>Nothing has been read from the service yet.</source>
        <translation>尚未从服务读取任何内容。</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>It looks like you do not have any benefits yet</source>
        <translation>似乎你还没有任何权益</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::PersonPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>You would lose your own Global administrator role.</source>
        <translation>你将失去自己的全局管理员角色。</translation>
    </message>
    <message>
        <source>This removes the last Global administrator. Nobody could manage the tenant.</source>
        <translation>这将移除最后一位全局管理员，此后将无人可以管理租户。</translation>
    </message>
    <message>
        <source>This removes the last Admin agent. Nobody could act for customers.</source>
        <translation>这将移除最后一位管理员代理，此后将无人可以代客户操作。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>First part: people with changes that were not sent yet; second: those changes</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a person to see and change roles.</source>
        <translation>选择一位人员，查看和更改其角色。</translation>
    </message>
    <message>
        <source>Sign-in blocked</source>
        <translation>已阻止登录</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来宾</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::ProfilePage</name>
    <message>
        <source>The legal business profile that Microsoft verifies.</source>
        <translation>供 Microsoft 核实的法定公司配置文件。</translation>
    </message>
    <message>
        <source>Submitted on %1.</source>
        <translation>已于 %1提交。</translation>
    </message>
    <message>
        <source>Organization profile</source>
        <translation>组织资料</translation>
    </message>
    <message>
        <source>No profile has been submitted for this organization yet.</source>
        <translation>尚未为此组织提交资料。</translation>
    </message>
    <message>
        <source>Open the wizard</source>
        <translation>打开向导</translation>
    </message>
    <message>
        <source>Only these roles may change it: %1. It is changed at Partner Center, under Account settings &gt; Organization profile &gt; Legal.</source>
        <translation>只有以下角色可以更改：%1。更改在合作伙伴中心的“帐户设置 &gt; 组织资料 &gt; 法务”中进行。</translation>
    </message>
    <message>
        <source>Only these roles may change it: %1. The service of this cloud takes no changes after enrollment; at Partner Center they are made under Account settings &gt; Organization profile &gt; Legal.</source>
        <translation>只有以下角色可以更改：%1。此云的服务在注册后不接受更改；在合作伙伴中心，更改在“帐户设置 &gt; 组织资料 &gt; 法务”中进行。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RenewalWords</name>
    <message>
        <source>%1 reminder</source>
        <translation>%1提醒</translation>
    </message>
    <message>
        <source>%1 anniversary</source>
        <translation>%1周年日期</translation>
    </message>
    <message>
        <source>%1 last day</source>
        <translation>%1最后一天</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1今天</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RoleChecks</name>
    <message>
        <source>being applied</source>
        <translation>正在生效</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>将添加</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>将移除</translation>
    </message>
    <message>
        <source>Tenant roles</source>
        <translation>租户角色</translation>
    </message>
    <message>
        <source>Agent roles</source>
        <translation>代理角色</translation>
    </message>
    <message>
        <source>Company roles</source>
        <translation>公司角色</translation>
    </message>
    <message>
        <source>Microsoft shows and changes company roles at the portal only.</source>
        <translation>公司角色仅在 Microsoft 门户中显示和更改。</translation>
    </message>
    <message>
        <source>Open user management at the portal</source>
        <translation>在门户中打开用户管理</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::RoleWords</name>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only these roles may change this: %1</source>
        <translation>只有以下角色可以更改此项：%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a role</comment>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a role</comment>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences on what a role allows</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Will allow: %1</source>
        <translation>将可以：%1</translation>
    </message>
    <message>
        <source>Will no longer allow: %1</source>
        <translation>将不再可以：%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除“%1”</translation>
    </message>
    <message>
        <source>%1 not added</source>
        <translation>未添加“%1”</translation>
    </message>
    <message>
        <source>%1 not removed</source>
        <translation>未移除“%1”</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::SettingsPage</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>你以 %1 登录。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Cloud and account</source>
        <translation>云和帐户</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>theme</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Cloud</source>
        <translation>云(&amp;C)</translation>
    </message>
    <message>
        <source>Sandbox · practice only</source>
        <translation>沙盒 · 仅供练习</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>全球</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>中国（由世纪互联运营）</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>Another cloud starts with its own sign-in. Drafts stay with theirs.</source>
        <translation>切换到其他云后需要重新登录。草稿仍属于各自的云。</translation>
    </message>
    <message>
        <source>Use a cloud file…</source>
        <translation>使用云定义文件…</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Data &amp;folder</source>
        <translation>数据文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>This cloud was given on the command line, for this start only; a start without it uses “%1”. What you choose here is used at once and kept.</source>
        <translation>此云由命令行指定，仅用于本次启动；不带该选项启动时使用“%1”。在此选择的云立即使用并会保留。</translation>
    </message>
    <message>
        <source>Custom cloud</source>
        <translation>自定义云</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::SignInBar</name>
    <message>
        <source>Waiting for the sign-in in your browser · %1:%2 left</source>
        <translation>正在等待浏览器中的登录 · 剩余 %1:%2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TodoList</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>没有待办事项。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TodoWords</name>
    <message>
        <source>Enroll your organization in the Microsoft Partner Network</source>
        <translation>将你的组织注册到 Microsoft 合作伙伴网络</translation>
    </message>
    <message>
        <source>Accept the Microsoft Partner Network Agreement</source>
        <translation>接受 Microsoft 合作伙伴网络协议</translation>
    </message>
    <message>
        <source>The verification was rejected</source>
        <translation>验证已被拒绝</translation>
    </message>
    <message>
        <source>Renew the membership</source>
        <translation>续订成员身份</translation>
    </message>
    <message>
        <source>The membership can be renewed soon</source>
        <translation>即将可以续订成员身份</translation>
    </message>
    <message>
        <source>There is only one Global administrator</source>
        <translation>只有一位全局管理员</translation>
    </message>
    <message>
        <source>Nobody is an Admin agent</source>
        <translation>没有管理员代理</translation>
    </message>
    <message>
        <source>The organization is enrolled; the account works once the agreement is accepted.</source>
        <translation>组织已注册；接受协议后帐户即可使用。</translation>
    </message>
    <message>
        <source>See Verification for what to do.</source>
        <translation>处理方法见“验证”。</translation>
    </message>
    <message numerus="yes">
        <source>by %1 · %n day(s) left</source>
        <extracomment>%n days left until the date %1</extracomment>
        <translation>
            <numerusform>截止日期 %1 · 还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1起</translation>
    </message>
    <message>
        <source>A second one keeps the company from losing access.</source>
        <translation>再设一位，可避免公司失去访问权限。</translation>
    </message>
    <message>
        <source>An Admin agent finishes the set-up and manages customers.</source>
        <translation>管理员代理负责完成设置并管理客户。</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Choose people…</source>
        <translation>选择人员…</translation>
    </message>
    <message numerus="yes">
        <source>It is not known what became of %n change(s)</source>
        <translation>
            <numerusform>有 %n 项更改的结果未知</numerusform>
        </translation>
    </message>
    <message>
        <source>PartnerDesk ended, or the connection was lost, before the service answered.</source>
        <translation>在服务答复之前，PartnerDesk 已结束或连接已中断。</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>打开活动日志</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) at the portal are not confirmed yet</source>
        <translation>
            <numerusform>门户中有 %n 个步骤尚未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun there is kept; bring back its proof.</source>
        <translation>已开始的步骤已保留；带回证明即可确认。</translation>
    </message>
    <message>
        <source>The primary contact has to confirm the verification email</source>
        <translation>主要联系人需要确认验证电子邮件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::TopBar</name>
    <message>
        <source>%1 · not signed in</source>
        <translation>%1 · 未登录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>tenant, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Go to…   %1</source>
        <translation>转到…   %1</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::UserFilterBar</name>
    <message>
        <source>%1 of %2</source>
        <comment>people</comment>
        <translation>%1 / %2 人</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>Role: any</source>
        <translation>角色：不限</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>角色：%1</translation>
    </message>
    <message>
        <source>Sign-in: any</source>
        <translation>登录：不限</translation>
    </message>
    <message>
        <source>Sign-in: allowed</source>
        <translation>登录：允许</translation>
    </message>
    <message>
        <source>Sign-in: blocked</source>
        <translation>登录：已阻止</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::UsersPage</name>
    <message>
        <source>Export people</source>
        <translation>导出人员</translation>
    </message>
    <message>
        <source>people.csv</source>
        <comment>file name</comment>
        <translation>人员.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>sign-in</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>sign-in</comment>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>A person with pending changes was deleted meanwhile.</source>
        <translation>一位有未发送更改的人员已在此期间被删除。</translation>
    </message>
    <message>
        <source>Applying the changes</source>
        <translation>正在应用更改</translation>
    </message>
    <message>
        <source>You can look at roles here, but not change them.</source>
        <translation>你可以在此查看角色，但不能更改。</translation>
    </message>
    <message>
        <source>These roles may: %1</source>
        <translation>以下角色可以更改：%1</translation>
    </message>
    <message>
        <source>Give up your own Global administrator role?</source>
        <translation>放弃你自己的全局管理员角色？</translation>
    </message>
    <message>
        <source>Remove the last Global administrator?</source>
        <translation>移除最后一位全局管理员？</translation>
    </message>
    <message>
        <source>Remove the last Admin agent?</source>
        <translation>移除最后一位管理员代理？</translation>
    </message>
    <message>
        <source>Update anyway</source>
        <translation>仍然更新</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made.</source>
        <translation>
            <numerusform>已完成 %n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>User management</source>
        <translation>用户管理</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>No people match</source>
        <translation>没有符合条件的人员</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Copy as request</source>
        <translation>复制求助消息</translation>
    </message>
    <message>
        <source>Please change roles in tenant %1 for me, or give %2 one of these roles: %3</source>
        <translation>请在租户“%1”中替我更改角色，或为 %2 分配以下角色之一：%3</translation>
    </message>
    <message>
        <source>Nobody has been loaded yet</source>
        <translation>尚未加载任何人员</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people loaded so far; search covers these</source>
        <translation>
            <numerusform>已加载 %Ln 人，正在继续；搜索仅包含已加载的人员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people exported.</source>
        <translation>
            <numerusform>已导出 %Ln 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::VerificationWords</name>
    <message>
        <source>Email ownership</source>
        <translation>电子邮件所有权</translation>
    </message>
    <message>
        <source>Employment verification</source>
        <translation>任职验证</translation>
    </message>
    <message>
        <source>Business verification</source>
        <translation>企业验证</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · 已完成</translation>
    </message>
    <message>
        <source>%1 · rejected</source>
        <translation>%1 · 已拒绝</translation>
    </message>
    <message>
        <source>%1 · pending, day %2</source>
        <translation>%1 · 待审核，第 %2 天</translation>
    </message>
    <message>
        <source>The company has not been submitted for verification yet.</source>
        <translation>尚未提交公司进行验证。</translation>
    </message>
    <message>
        <source>Microsoft has verified your organization.</source>
        <translation>Microsoft 已核实你的组织。</translation>
    </message>
    <message>
        <source>The service reported a state this version does not know. See Partner Center.</source>
        <translation>服务报告了此版本无法识别的状态。详情见合作伙伴中心。</translation>
    </message>
    <message>
        <source>The primary contact sends a document that shows that the email domain is owned by the employer.</source>
        <translation>由主要联系人发送文件，证明该电子邮件域归雇主所有。</translation>
    </message>
    <message>
        <source>Usually takes 3–5 business days.</source>
        <translation>通常需要 3–5 个工作日。</translation>
    </message>
    <message>
        <source>Correct the company&apos;s name or address to match its registration, then send an official registration document.</source>
        <translation>更正公司名称或地址，使其与登记信息一致，然后发送官方登记文件。</translation>
    </message>
    <message>
        <source>Check that the primary contact&apos;s email is on your company&apos;s domain and is read, then resend the verification email.</source>
        <translation>检查主要联系人的电子邮件是否属于公司域且有人查看，然后重新发送验证电子邮件。</translation>
    </message>
    <message>
        <source>The primary contact has to open the link in the email from microsoft.com. Look in the spam folder too.</source>
        <translation>主要联系人需要打开 microsoft.com 发来的邮件中的链接。邮件也可能在垃圾邮件文件夹中。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::dashboard::Words</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Organization profile</source>
        <translation>组织资料</translation>
    </message>
    <message>
        <source>User management</source>
        <translation>用户管理</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>%1 month (&quot;Jun&quot;, &quot;6月&quot;), %2 day, %3 year</extracomment>
        <translation>%3年%1%2日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 month (&quot;Jun&quot;, &quot;6月&quot;), %2 day</extracomment>
        <translation>%1%2日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::AddressEditor</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ChoiceField</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ContactEditor</name>
    <message>
        <source>Primary contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Someone in your organization Microsoft can contact about this application: you or another person.</source>
        <translation>Microsoft 可就此申请联系的组织内人员，可以是你或其他人。</translation>
    </message>
    <message>
        <source>I am the primary contact</source>
        <translation>我就是主要联系人</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Business email</source>
        <translation>企业电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::FieldBox</name>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::FieldWords</name>
    <message>
        <source>Street address</source>
        <translation>街道地址</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>地址行 2</translation>
    </message>
    <message>
        <source>From tenant</source>
        <translation>来自租户</translation>
    </message>
    <message>
        <source>From Partner Center</source>
        <translation>来自合作伙伴中心</translation>
    </message>
    <message>
        <source>From the old membership</source>
        <translation>来自旧成员身份</translation>
    </message>
    <message>
        <source>State/province</source>
        <translation>州/省</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省/自治区/直辖市</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都/道/府/县</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县/市</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Province/city</source>
        <translation>道/市</translation>
    </message>
    <message>
        <source>Oblast</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Emirate</source>
        <translation>酋长国</translation>
    </message>
    <message>
        <source>Parish</source>
        <translation>教区</translation>
    </message>
    <message>
        <source>Island</source>
        <translation>岛屿</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>省</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>市镇</translation>
    </message>
    <message>
        <source>Town/city</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Neighborhood</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Townland</source>
        <translation>镇区</translation>
    </message>
    <message>
        <source>Village/township</source>
        <translation>村镇</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Eircode</source>
        <translation>邮政编码</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalProofPanel</name>
    <message>
        <source>Needed to confirm</source>
        <translation>确认所需</translation>
    </message>
    <message>
        <source>Or paste the text of the portal&apos;s page here</source>
        <translation>或将门户页面的文本粘贴到此处</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>留存记录</translation>
    </message>
    <message>
        <source>Drop a confirmation here. PDF, PNG or JPG, up to 10 MB.</source>
        <translation>将确认文件拖放到此处。PDF、PNG 或 JPG，最大 10 MB。</translation>
    </message>
    <message>
        <source>%1 is kept. SHA-256 %2…</source>
        <translation>“%1”已留存。SHA-256：%2…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalStepForm</name>
    <message>
        <source>Where: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Sign in there as %1</source>
        <translation>在那里以 %1 登录</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>页面地址</translation>
    </message>
    <message>
        <source>Copy &amp;next</source>
        <translation>复制下一项(&amp;N)</translation>
    </message>
    <message>
        <source>Page looks different?</source>
        <translation>页面看起来不同？</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>I have &amp;done this…</source>
        <translation>我已完成…(&amp;D)</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>由你确认</translation>
    </message>
    <message>
        <source>Verified by the service</source>
        <translation>已由服务核实</translation>
    </message>
    <message>
        <source>Disagrees with the service</source>
        <translation>与服务不一致</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>1 Page opened · %1</source>
        <translation>1 已打开页面 · %1</translation>
    </message>
    <message>
        <source>1 Open the page</source>
        <translation>1 打开页面</translation>
    </message>
    <message>
        <source>2 Copied %1 of %2</source>
        <translation>2 已复制 %1/%2</translation>
    </message>
    <message>
        <source>2 Copy the values</source>
        <translation>2 复制各个值</translation>
    </message>
    <message>
        <source>3 Confirm</source>
        <translation>3 确认</translation>
    </message>
    <message>
        <source>3 Bring back the proof</source>
        <translation>3 带回证明</translation>
    </message>
    <message>
        <source>This cloud has no page for this step.</source>
        <translation>此云没有用于此步骤的页面。</translation>
    </message>
    <message>
        <source>Cannot be verified: it will read “confirmed by you”.</source>
        <translation>无法核实：将显示为“由你确认”。</translation>
    </message>
    <message>
        <source>%1 Copy a request</source>
        <comment>after a question</comment>
        <translation>%1复制请求</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在向服务核实……</translation>
    </message>
    <message>
        <source>Cont&amp;inue later</source>
        <translation>稍后继续(&amp;I)</translation>
    </message>
    <message>
        <source>Abandon this step</source>
        <translation>放弃此步骤</translation>
    </message>
    <message>
        <source>3 Proof brought back</source>
        <translation>3 已带回证明</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::PortalValueRows</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>表单字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1.onmicrosoft.com is taken: choose another</source>
        <translation>%1.onmicrosoft.com 已被占用：请另选一个</translation>
    </message>
    <message>
        <source>%1.onmicrosoft.com is free</source>
        <translation>%1.onmicrosoft.com 可用</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::ProfileForm</name>
    <message>
        <source>Number format is valid</source>
        <translation>号码格式有效</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Legal company name</source>
        <translation>法定公司名称</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>通信语言</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Only for Cloud Solution Providers</source>
        <translation>仅云解决方案提供商 (CSP) 需要</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>登记号</translation>
    </message>
</context>
<context>
    <name>partnerdesk::forms::TextField</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>partnerdesk::models::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>what was changed</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>date and time, see QLocale::toString</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Add role %1</source>
        <translation>添加角色“%1”</translation>
    </message>
    <message>
        <source>Remove role %1</source>
        <translation>移除角色“%1”</translation>
    </message>
    <message>
        <source>Enroll the company</source>
        <translation>注册公司</translation>
    </message>
    <message>
        <source>Accept the agreement, version %1</source>
        <translation>接受协议，版本 %1</translation>
    </message>
    <message>
        <source>Resend verification email</source>
        <translation>重新发送验证电子邮件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::models::UserTableModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of two roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Allowed</source>
        <comment>sign-in</comment>
        <translation>允许</translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>sign-in</comment>
        <translation>已阻止</translation>
    </message>
</context>
<context>
    <name>partnerdesk::shell::DashboardHost</name>
    <message>
        <source>Open a cloud file</source>
        <translation>打开云定义文件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::Brand</name>
    <message>
        <source>PartnerDesk</source>
        <translation>合作伙伴工作台</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The service asks for a pause until %1. PartnerDesk then goes on by itself.</source>
        <translation>服务要求暂停到 %1。之后 PartnerDesk 会自动继续。</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::CloudBadge</name>
    <message>
        <source>Sandbox · practice only</source>
        <translation>沙盒 · 仅供练习</translation>
    </message>
    <message>
        <source>Sandbox · practice only, no real company is enrolled</source>
        <translation>沙盒 · 仅供练习，不会注册真实公司</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>全球</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <translation>中国（由世纪互联运营）</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>美国政府</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::DocumentView</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印…(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF 文件…(&amp;D)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::FindBar</name>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search this text</source>
        <translation>在此文本中搜索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who can help: %1</source>
        <translation>可以协助的人：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>相关 ID：%1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>技术信息：%1</translation>
    </message>
    <message>
        <source>The service asks to wait until %1.</source>
        <translation>服务要求等到 %1。</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>time, see QLocale</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::SkeletonList</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>partnerdesk::widgets::StepItem</name>
    <message>
        <source>Step %1 of %2: %3, not done yet</source>
        <translation>第 %1 步，共 %2 步：%3，尚未完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, current</source>
        <translation>第 %1 步，共 %2 步：%3，当前步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, done</source>
        <translation>第 %1 步，共 %2 步：%3，已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, needs attention</source>
        <translation>第 %1 步，共 %2 步：%3，需要处理</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::AdminAgentPage</name>
    <message>
        <source>The mail was sent again.</source>
        <translation>已重新发送邮件。</translation>
    </message>
    <message>
        <source>Sign in to run the checks</source>
        <translation>登录后可运行检查</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need action first</source>
        <translation>
            <numerusform>需先处理 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Admin agent check</source>
        <translation>管理员代理检查</translation>
    </message>
    <message>
        <source>To finish the account, for example to add other users, you need the permissions of an Admin agent.</source>
        <translation>若要完成帐户设置（例如添加其他用户），你需要拥有管理员代理的权限。</translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n 项通过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) action</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with advice</source>
        <translation>
            <numerusform>%n 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>%n 项无法检查</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a summary</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>检查时间：%1</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Fix a&amp;ll</source>
        <translation>全部修复(&amp;L)</translation>
    </message>
    <message>
        <source>Being applied: the directory takes some seconds to show it.</source>
        <translation>正在生效：目录需要几秒钟才能显示。</translation>
    </message>
    <message>
        <source>Adding you to the Admin agents…</source>
        <translation>正在将你添加到管理员代理组……</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Sign in to run the checks.</source>
        <translation>登录后可运行检查。</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <translation>转到登录</translation>
    </message>
    <message>
        <source>Sending the mail again…</source>
        <translation>正在重新发送邮件……</translation>
    </message>
    <message>
        <source>Without a connection nothing can be checked here. What you confirmed is kept. Once an application (client) ID is set, the checks run and the dashboard opens.</source>
        <translation>没有连接时，此处无法进行检查。你确认的内容已保留。设置应用程序（客户端）ID 后，即可运行检查并打开工作台。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not run: check again</source>
        <translation>
            <numerusform>%n 项无法检查：重新检查</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mail to the primary contact</source>
        <translation>发给主要联系人的邮件(&amp;M)</translation>
    </message>
    <message>
        <source>The first change needs your consent</source>
        <translation>首次更改需要你的同意</translation>
    </message>
    <message>
        <source>Your browser asks once whether PartnerDesk may change users and groups of the tenant. When you accept, the change is made by itself.</source>
        <translation>浏览器会询问一次是否允许 PartnerDesk 更改租户的用户和组。接受后，更改会自动完成。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Allow in the browser</source>
        <translation>在浏览器中允许</translation>
    </message>
    <message>
        <source>Waiting for your consent in the browser…</source>
        <translation>正在等待你在浏览器中同意……</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>将打开另一个网站 %1。</translation>
    </message>
    <message>
        <source>Set the Admin agents up there. Then come back and check again.</source>
        <translation>在门户中设置管理员代理，然后返回此处重新检查。</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>打开网站</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::AgreementPage</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>文本的 SHA-256</translation>
    </message>
    <message>
        <source>Read to the end first</source>
        <translation>先阅读到末尾</translation>
    </message>
    <message>
        <source>Enter the signer&apos;s name</source>
        <translation>填写签署人姓名</translation>
    </message>
    <message>
        <source>Tick both boxes</source>
        <translation>勾选两个复选框</translation>
    </message>
    <message>
        <source>Available when online</source>
        <translation>联机后可接受</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Microsoft Partner Network Agreement</source>
        <translation>Microsoft 合作伙伴网络协议</translation>
    </message>
    <message>
        <source>You accepted the agreement. It stays readable here.</source>
        <translation>你已接受协议，可随时在此查阅。</translation>
    </message>
    <message>
        <source>Read the agreement to its end, then sign it for your organization.</source>
        <translation>将协议阅读到末尾，然后代表组织签署。</translation>
    </message>
    <message>
        <source>The agreement is signed after your company was enrolled.</source>
        <translation>公司注册后才能签署协议。</translation>
    </message>
    <message>
        <source>Go to the company profile</source>
        <translation>转到公司配置文件</translation>
    </message>
    <message>
        <source>Sign in to read and accept the agreement.</source>
        <translation>登录后可阅读并接受协议。</translation>
    </message>
    <message>
        <source>Only a Global administrator can accept the agreement.</source>
        <translation>只有全局管理员可以接受协议。</translation>
    </message>
    <message>
        <source>Go to sign in</source>
        <translation>转到登录</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Sample text of the sandbox</source>
        <translation>沙盒的示例文本</translation>
    </message>
    <message>
        <source>These are enabled once you reached the end of the text.</source>
        <translation>阅读到文本末尾后即可填写。</translation>
    </message>
    <message>
        <source>I am a&amp;uthorized to sign this agreement for my organization</source>
        <translation>我有权代表本组织签署此协议(&amp;U)</translation>
    </message>
    <message>
        <source>I have &amp;read and accept the terms and conditions</source>
        <translation>我已阅读并接受条款和条件(&amp;R)</translation>
    </message>
    <message>
        <source>The text of the agreement could not be loaded.</source>
        <translation>未能加载协议文本。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Accepting the agreement…</source>
        <translation>正在接受协议……</translation>
    </message>
    <message>
        <source>You accepted the agreement at the portal. Its text there governs.</source>
        <translation>你已在门户中接受协议，以门户中的文本为准。</translation>
    </message>
    <message>
        <source>In this cloud the agreement is read and accepted at the portal.</source>
        <translation>在此云中，协议在门户中阅读和接受。</translation>
    </message>
    <message>
        <source>Continue at the portal</source>
        <translation>在门户中继续</translation>
    </message>
    <message>
        <source>The agreement is accepted for this company.</source>
        <translation>此公司已接受协议。</translation>
    </message>
    <message>
        <source>Correct the signer&apos;s name</source>
        <translation>更正签署人姓名</translation>
    </message>
    <message>
        <source>Finish the portal step first</source>
        <translation>请先完成门户中的步骤</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::BeforeYouBegin</name>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>&amp;Global administrator credentials</source>
        <translation>全局管理员凭据(&amp;G)</translation>
    </message>
    <message>
        <source>No tenant? You can create one during enrollment.</source>
        <translation>没有租户？可在注册过程中创建。</translation>
    </message>
    <message>
        <source>&amp;Legal name, address, primary contact</source>
        <translation>法定名称、地址、主要联系人(&amp;L)</translation>
    </message>
    <message>
        <source>Microsoft uses this to confirm that the organization has a profile and that you may act for it.</source>
        <translation>Microsoft 据此确认组织已建立配置文件，并且你有权代表组织行事。</translation>
    </message>
    <message>
        <source>&amp;Authority to sign</source>
        <translation>签署权限(&amp;A)</translation>
    </message>
    <message>
        <source>You will be asked to sign a legal agreement.</source>
        <translation>注册过程中会要求签署法律协议。</translation>
    </message>
    <message>
        <source>&amp;Contact&apos;s name and business email</source>
        <translation>联系人的姓名和企业电子邮件(&amp;C)</translation>
    </message>
    <message>
        <source>Microsoft emails this person to confirm the account and that the address belongs to your organization; review continues after that.</source>
        <translation>Microsoft 会向其发送邮件，确认其已注册合作伙伴中心帐户且该地址属于你的组织；确认后才继续审查。</translation>
    </message>
    <message>
        <source>This information is verified while the account is created.</source>
        <translation>这些信息会在创建帐户时验证。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked boxes</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ButtonBar</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>保存并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CheckList</name>
    <message>
        <source>Being applied…</source>
        <translation>正在生效……</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CheckWords</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Tenant reachable</source>
        <translation>可以访问租户</translation>
    </message>
    <message>
        <source>You are a Global administrator</source>
        <translation>你是全局管理员</translation>
    </message>
    <message>
        <source>AdminAgents group found</source>
        <translation>已找到 AdminAgents 组</translation>
    </message>
    <message>
        <source>You are an Admin agent</source>
        <translation>你是管理员代理</translation>
    </message>
    <message numerus="yes">
        <source>%n Global administrator(s)</source>
        <translation>
            <numerusform>%n 位全局管理员</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in with multi-factor authentication</source>
        <translation>已使用多重身份验证登录</translation>
    </message>
    <message>
        <source>Company enrolled</source>
        <translation>公司已注册</translation>
    </message>
    <message>
        <source>Agreement accepted</source>
        <translation>协议已接受</translation>
    </message>
    <message>
        <source>Primary contact&apos;s mail confirmed</source>
        <translation>主要联系人的电子邮件已确认</translation>
    </message>
    <message>
        <source>Session kept in the keychain</source>
        <translation>登录信息已保存在密钥环中</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登录</translation>
    </message>
    <message>
        <source>The tenant could not be reached</source>
        <translation>无法访问租户</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>全局管理员</translation>
    </message>
    <message>
        <source>You are not a Global administrator</source>
        <translation>你不是全局管理员</translation>
    </message>
    <message>
        <source>No Admin agents group here</source>
        <translation>此租户没有管理员代理组</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>管理员代理</translation>
    </message>
    <message>
        <source>You are not an Admin agent yet</source>
        <translation>你还不是管理员代理</translation>
    </message>
    <message>
        <source>Number of Global administrators</source>
        <translation>全局管理员人数</translation>
    </message>
    <message>
        <source>There is only one Global administrator</source>
        <translation>只有一位全局管理员</translation>
    </message>
    <message>
        <source>Signed in without multi-factor authentication</source>
        <translation>未使用多重身份验证登录</translation>
    </message>
    <message>
        <source>The company is not enrolled</source>
        <translation>公司未注册</translation>
    </message>
    <message>
        <source>The agreement is not accepted</source>
        <translation>协议未接受</translation>
    </message>
    <message>
        <source>Primary contact&apos;s mail</source>
        <translation>主要联系人的电子邮件</translation>
    </message>
    <message>
        <source>The primary contact has not confirmed the mail yet</source>
        <translation>主要联系人尚未确认邮件</translation>
    </message>
    <message>
        <source>You are signed in for this run only</source>
        <translation>本次登录仅在程序运行期间有效</translation>
    </message>
    <message>
        <source>This tenant is not a CSP partner yet. Membership is not affected; it can be set in the portal.</source>
        <translation>此租户尚非 CSP 合作伙伴。不影响成员身份；可在门户中设置。</translation>
    </message>
    <message>
        <source>This depends on the Admin agents group.</source>
        <translation>此项取决于管理员代理组。</translation>
    </message>
    <message>
        <source>%1 (%2) is not in the AdminAgents group. Global administrators and User management administrators can add people.</source>
        <translation>%1（%2）不在 AdminAgents 组中。全局管理员和用户管理员可以添加人员。</translation>
    </message>
    <message>
        <source>%1 does not hold the role. A Global administrator of your tenant can give it.</source>
        <translation>“%1”没有此角色。租户的全局管理员可以分配此角色。</translation>
    </message>
    <message>
        <source>Have at least two, so that access is never lost with one person.</source>
        <translation>至少设置两位，以免因一人离开而失去访问权限。</translation>
    </message>
    <message>
        <source>Go back to the company profile and enroll.</source>
        <translation>返回“公司配置文件”完成注册。</translation>
    </message>
    <message>
        <source>Go back to the agreement and accept it.</source>
        <translation>返回“协议”并接受协议。</translation>
    </message>
    <message>
        <source>Microsoft has mailed %1. Review continues after the link in it was opened; you need not wait for it here.</source>
        <translation>Microsoft 已向 %1 发送邮件。打开其中的链接后，审查才会继续；你无需在此等待。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Add &amp;me as Admin agent</source>
        <translation>将我添加为管理员代理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Resend verification email</source>
        <translation>重新发送验证电子邮件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in with another account</source>
        <translation>使用其他帐户登录(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;agreement</source>
        <translation>转到协议(&amp;A)</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>打开门户(&amp;P)</translation>
    </message>
    <message>
        <source>Admin agents group</source>
        <translation>管理员代理组</translation>
    </message>
    <message>
        <source>The keychain is locked or missing, so you sign in again next time. If it is locked, unlock it and try again at the sign-in.</source>
        <translation>密钥环已锁定或不存在，下次需要重新登录。如已锁定，解锁后可在登录步骤重试。</translation>
    </message>
    <message>
        <source>Go to the compan&amp;y profile</source>
        <translation>转到公司配置文件(&amp;Y)</translation>
    </message>
    <message>
        <source>Partner accounts have to use it. Set up a second step for your account, or have your tenant&apos;s administrator require it; then sign in again.</source>
        <translation>合作伙伴帐户必须使用多重身份验证。为你的帐户设置第二步验证，或由租户管理员统一要求；然后重新登录。</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain</source>
        <translation>重新登录(&amp;G)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ClientIdPanel</name>
    <message>
        <source>Please register an application for PartnerDesk in our tenant:</source>
        <translation>请在公司的租户中为 PartnerDesk 注册一个应用程序：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Then grant admin consent and send me the application (client) ID.</source>
        <translation>然后授予管理员同意，并将应用程序（客户端）ID 发给我。</translation>
    </message>
    <message>
        <source>Enter the ID</source>
        <translation>输入 ID</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>应用程序（客户端）ID</translation>
    </message>
    <message>
        <source>An ID looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>ID 的格式为 00000000-0000-0000-0000-000000000000。</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <translation>使用此 ID</translation>
    </message>
    <message>
        <source>How to register the app</source>
        <translation>如何注册应用程序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>PartnerDesk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Public client (mobile and desktop applications)</source>
        <translation>公共客户端（移动和桌面应用程序）</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>重定向 URI</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copy for your Azure admin</source>
        <translation>复制给 Azure 管理员</translation>
    </message>
    <message>
        <source>Continue without a connection</source>
        <translation>不连接，直接继续</translation>
    </message>
    <message>
        <source>Only portal steps: you copy the values into the portal&apos;s pages. All results read “confirmed by you”.</source>
        <translation>仅使用门户步骤：由你将值复制到门户页面。所有结果均标记为“由你确认”。</translation>
    </message>
    <message>
        <source>Stands here once the ID is entered.</source>
        <translation>输入 ID 后显示在此处。</translation>
    </message>
    <message>
        <source>Admin consent link</source>
        <translation>管理员同意链接</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::CloudChoice</name>
    <message>
        <source>Work on a real partner account</source>
        <translation>处理真实的合作伙伴帐户</translation>
    </message>
    <message>
        <source>What you send here reaches Microsoft. Choose the cloud your tenant is in.</source>
        <translation>你在此发送的内容会送达 Microsoft。选择租户所在的云。</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Use this cloud</source>
        <translation>使用此云</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Practice in the sandbox</source>
        <translation>先在沙盒中练习</translation>
    </message>
    <message>
        <source>Everything works on this computer alone. No real company is enrolled.</source>
        <translation>一切仅在此计算机上运行，不会注册真实公司。</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>使用沙盒</translation>
    </message>
    <message>
        <source>Use a cloud file…</source>
        <translation>使用云定义文件…</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::DraftCardView</name>
    <message>
        <source>Name of the draft</source>
        <translation>草稿名称</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>More for this draft</source>
        <translation>此草稿的更多操作</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除…(&amp;L)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::EnrollPanel</name>
    <message>
        <source>As you typed it</source>
        <translation>你输入的地址</translation>
    </message>
    <message>
        <source>As the service writes it</source>
        <translation>服务采用的写法</translation>
    </message>
    <message>
        <source>&amp;Keep as typed</source>
        <translation>保留输入的地址(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hange the address</source>
        <translation>更改地址(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>使用此地址(&amp;U)</translation>
    </message>
    <message>
        <source>This will be sent to Microsoft</source>
        <translation>以下内容将发送给 Microsoft</translation>
    </message>
    <message>
        <source>The service knows this address in another form. Choose the one that stands in your registration.</source>
        <translation>服务中此地址的写法不同。选择与登记信息一致的地址。</translation>
    </message>
    <message>
        <source>The service could not confirm this address. Check it against your registration, or keep it as typed.</source>
        <translation>服务无法确认此地址。与登记信息核对，或保留输入的地址。</translation>
    </message>
    <message>
        <source>Checking the address…</source>
        <translation>正在检查地址……</translation>
    </message>
    <message>
        <source>Enrolling your company…</source>
        <translation>正在注册你的公司……</translation>
    </message>
    <message>
        <source>These values are handed over to Partner Center</source>
        <translation>这些值将移交给合作伙伴中心</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::EnrollmentWizard</name>
    <message>
        <source>The data file was damaged and has been replaced.</source>
        <translation>数据文件已损坏，现已替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were saved. The damaged file is kept as %1.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。损坏的文件保留为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>尚未接受</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>联机</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Draft “%1”</source>
        <translation>草稿“%1”</translation>
    </message>
    <message>
        <source>Saved %1 · %2</source>
        <translation>%1 已保存 · %2</translation>
    </message>
    <message>
        <source>Not saved yet · %1</source>
        <translation>尚未保存 · %1</translation>
    </message>
    <message>
        <source>PartnerDesk</source>
        <translation>合作伙伴工作台</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::MembershipOverview</name>
    <message>
        <source>What membership gives</source>
        <translation>成员身份包含的内容</translation>
    </message>
    <message>
        <source>You get core benefits that save time and money, strengthen your capabilities, help you serve customers better and build connections.</source>
        <translation>加入后可获得一组核心权益，帮助你节省时间和资金、增强能力、更好地服务客户并建立联系。</translation>
    </message>
    <message>
        <source>Network membership</source>
        <translation>网络成员身份</translation>
    </message>
    <message>
        <source>Entry-level training, support and customer-contact benefits; required before any upgrade.</source>
        <translation>入门级培训、支持和客户联系权益；升级的前提。</translation>
    </message>
    <message>
        <source>Action Pack</source>
        <translation>Action Pack</translation>
    </message>
    <message>
        <source>Yearly subscription for small and midsize partners: adds internal use rights, service subscriptions, software licenses and support.</source>
        <translation>面向中小型合作伙伴的年度订阅：另含内部使用权限、服务订阅、软件许可证和支持。</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Adds more internal use rights, incentive eligibility, more support and advisory hours. Silver: consistent capability, expertise and commitment. Gold: best-in-class capability in a Microsoft solution area.</source>
        <translation>另含更多内部使用权限、合作伙伴奖励资格、更多支持和咨询时数。银牌：稳定的能力、牢固的专长和一贯的承诺。金牌：特定 Microsoft 解决方案领域内的最佳能力。</translation>
    </message>
    <message>
        <source>Your organization must be a member of the Microsoft Partner Network before it creates an account or enrolls in a partner program.</source>
        <translation>创建帐户或注册合作伙伴计划之前，你的组织必须是 Microsoft 合作伙伴网络的成员。</translation>
    </message>
    <message>
        <source>Join the network</source>
        <translation>加入网络</translation>
    </message>
    <message>
        <source>Differentiate your business · Go to market any time · Find and develop strategic partnerships · Connect with customers and prospects</source>
        <translation>区分你的业务 · 随时进入市场 · 确定并发展战略伙伴关系 · 与客户和潜在客户联系</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::PortalPanel</name>
    <message numerus="yes">
        <source>%n field(s) differ between this draft and the service. Correct them at the portal or here, then confirm again.</source>
        <translation>
            <numerusform>此草稿与服务有 %n 个字段不一致。在门户或此处更正，然后重新确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Keep a record</source>
        <translation>留存记录</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF 和图片 (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The service has not seen the mail confirmed yet. Confirm again once the contact has opened the link; you need not wait for it here.</source>
        <translation>服务尚未看到邮件已确认。联系人打开链接后再次确认即可；无需在此等待。</translation>
    </message>
    <message>
        <source>The service does not know this account yet. That can take some minutes; then confirm again.</source>
        <translation>服务尚不知道此帐户。可能需要几分钟，之后再次确认。</translation>
    </message>
    <message>
        <source>As you have it</source>
        <translation>你的内容</translation>
    </message>
    <message>
        <source>As the service has it</source>
        <translation>服务中的内容</translation>
    </message>
    <message>
        <source>&amp;Use what the service has</source>
        <translation>采用服务中的内容(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go on, confirmed by me</source>
        <translation>由我确认并继续(&amp;G)</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在向服务核实……</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::ProfilePage</name>
    <message>
        <source>Sign in first: then your name and mail are known here.</source>
        <translation>先登录：登录后 PartnerDesk 才能获知你的姓名和电子邮件。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Send and &amp;enroll</source>
        <translation>发送并注册(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enroll now</source>
        <translation>立即注册(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>还有 %n 处需要更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to enroll</source>
        <translation>登录后可注册</translation>
    </message>
    <message>
        <source>Only a Global administrator can enroll</source>
        <translation>只有全局管理员可以注册</translation>
    </message>
    <message>
        <source>Available when online</source>
        <translation>联机后可注册</translation>
    </message>
    <message>
        <source>Use the company name and address exactly as registered, without abbreviations. Microsoft verifies your organization with them.</source>
        <translation>请填写与营业执照完全一致的公司名称和地址，不要缩写。Microsoft 将据此核实你的组织。</translation>
    </message>
    <message>
        <source>Submitted on %1. Change it in Organization profile.</source>
        <translation>已于 %1提交。更改请到“组织资料”。</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>公司配置文件</translation>
    </message>
    <message>
        <source>Look at this once more; Back leads to the form.</source>
        <translation>发送前再核对一遍；选择“上一步”可返回表单。</translation>
    </message>
    <message>
        <source>Go on without the address check</source>
        <translation>跳过地址检查并继续</translation>
    </message>
    <message>
        <source>This company is enrolled already, with MPN ID %1. Change its profile in Organization profile.</source>
        <translation>此公司已注册，MPN ID 为 %1。更改资料请到“组织资料”。</translation>
    </message>
    <message>
        <source>Finish the portal step first</source>
        <translation>请先完成门户中的步骤</translation>
    </message>
    <message>
        <source>Continue at the &amp;portal</source>
        <translation>在门户中继续(&amp;P)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignInPage</name>
    <message>
        <source>Now sign in with the new account.</source>
        <translation>现在使用新帐户登录。</translation>
    </message>
    <message>
        <source>No application (client) ID is set for this cloud.</source>
        <translation>此云尚未设置应用程序（客户端）ID。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Sign in, or fill in the profile first</source>
        <translation>登录，或先填写配置文件</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>将打开另一个网站 %1。</translation>
    </message>
    <message>
        <source>Create the tenant there. Then come back and sign in with the new tenant&apos;s Global administrator.</source>
        <translation>在该网站创建租户。完成后返回此处，使用新租户的全局管理员登录。</translation>
    </message>
    <message>
        <source>Sign in to your tenant</source>
        <translation>登录到你的租户</translation>
    </message>
    <message>
        <source>The partner account belongs to your company&apos;s Azure Active Directory tenant. A Global administrator creates it.</source>
        <translation>合作伙伴帐户属于公司的 Azure Active Directory 租户，由全局管理员创建。</translation>
    </message>
    <message>
        <source>&amp;Fill in the profile first</source>
        <translation>先填写配置文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Create new &amp;tenant</source>
        <translation>创建新租户(&amp;T)</translation>
    </message>
    <message>
        <source>Check again, or fill in the profile first</source>
        <translation>重新检查，或先填写配置文件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignInPanel</name>
    <message>
        <source>%1:%2 left</source>
        <comment>minutes and seconds</comment>
        <translation>还剩 %1:%2</translation>
    </message>
    <message>
        <source>Your browser opens the sign-in page. Use the work account that is a Global administrator of the company&apos;s tenant.</source>
        <translation>浏览器将打开登录页面。使用担任公司租户全局管理员的工作帐户登录。</translation>
    </message>
    <message>
        <source>Sign in to &amp;Azure AD</source>
        <translation>登录到 Azure AD(&amp;A)</translation>
    </message>
    <message>
        <source>Create new &amp;tenant</source>
        <translation>创建新租户(&amp;T)</translation>
    </message>
    <message>
        <source>Use a &amp;code instead</source>
        <translation>改用设备代码(&amp;C)</translation>
    </message>
    <message>
        <source>Enter this code on the sign-in page</source>
        <translation>在登录页面输入此代码</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in there. PartnerDesk goes on by itself afterwards.</source>
        <translation>在浏览器中登录。完成后 PartnerDesk 会自动继续。</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在获取代码……</translation>
    </message>
    <message>
        <source>Open %1 on any device. Enter the code only there, and only because you asked for it here.</source>
        <translation>在任意设备上打开 %1。仅在该页面输入此代码，且仅限你本人在此获取的代码。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>No reply yet. If the browser did not open or the page was closed: open it again, copy the link into another browser, or use a code.</source>
        <translation>尚无响应。如果浏览器未打开或页面已关闭：重新打开，将链接复制到其他浏览器，或改用设备代码。</translation>
    </message>
    <message>
        <source>Copy co&amp;de</source>
        <translation>复制代码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Starting the practice service…</source>
        <translation>正在启动练习服务……</translation>
    </message>
    <message>
        <source>Taking up your session…</source>
        <translation>正在恢复登录……</translation>
    </message>
    <message>
        <source>Reading your roles again…</source>
        <translation>正在重新读取你的角色……</translation>
    </message>
    <message>
        <source>Use an account of an&amp;other tenant</source>
        <translation>使用其他租户的帐户(&amp;O)</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SignerFields</name>
    <message>
        <source>Signer&apos;s first name</source>
        <translation>签署人的名</translation>
    </message>
    <message>
        <source>Signer&apos;s last name</source>
        <translation>签署人的姓</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::SummaryWords</name>
    <message>
        <source>Country/region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Legal company name</source>
        <translation>法定公司名称</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>Business email</source>
        <translation>企业电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Language of correspondence</source>
        <translation>通信语言</translation>
    </message>
    <message>
        <source>Registration ID</source>
        <translation>登记号</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::TenantCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, mail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Hello,
I am setting up our company&apos;s Microsoft partner account and need a Global administrator of the tenant %1 (%2) for it. Please give the role to my account %3, or enroll the company with me.</source>
        <translation>你好：
我正在设置公司的 Microsoft 合作伙伴帐户，需要租户“%1”（%2）的一位全局管理员协助。请将该角色授予我的帐户 %3，或与我一起为公司完成注册。</translation>
    </message>
    <message>
        <source>You are eligible for this role but it is not active. Activate it, then check again.</source>
        <translation>你有资格担任此角色，但尚未激活。激活后请重新检查。</translation>
    </message>
    <message>
        <source>Your roles could not be read. Check again in a moment.</source>
        <translation>无法读取你的角色。稍后重新检查。</translation>
    </message>
    <message>
        <source>You are signed in as %1, which is not a Global administrator of %2. Who can help: %3.</source>
        <translation>你以 %1 登录，但该帐户不是租户“%2”的全局管理员。可以协助的人：%3。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>租户 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>&amp;Use this account for the draft</source>
        <translation>将此帐户用于草稿(&amp;U)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>使用其他帐户(&amp;A)</translation>
    </message>
    <message>
        <source>Copy a &amp;request</source>
        <translation>复制求助消息(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>No keychain is available: you are signed in for this run only.</source>
        <translation>没有可用的密钥环：本次登录仅在程序运行期间有效。</translation>
    </message>
    <message>
        <source>This is another tenant</source>
        <translation>这是另一个租户</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant, domain</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Global administrator</source>
        <translation>全局管理员</translation>
    </message>
    <message>
        <source>Not a Global administrator</source>
        <translation>不是全局管理员</translation>
    </message>
    <message>
        <source>The draft belongs to %1. Use this account for the draft, or sign in with another one.</source>
        <translation>此草稿属于“%1”。将此帐户用于草稿，或使用其他帐户登录。</translation>
    </message>
    <message>
        <source>You are signed in as %1, which is not a Global administrator of %2. Ask your company&apos;s IT who is.</source>
        <translation>你以 %1 登录，但该帐户不是租户“%2”的全局管理员。请向公司的 IT 部门询问谁是全局管理员。</translation>
    </message>
    <message>
        <source>The draft belongs to %1, where the company is enrolled. Begin a new draft of its profile with this account, or sign in with another one.</source>
        <translation>此草稿属于“%1”，公司已在那里注册。可以用此帐户开始一份资料相同的新草稿，也可以使用其他帐户登录。</translation>
    </message>
    <message>
        <source>&amp;Use this account for a new draft</source>
        <translation>将此帐户用于新草稿(&amp;U)</translation>
    </message>
    <message>
        <source>The keychain is locked: until it takes your sign-in, you are signed in for this run only. Unlock it, then try again.</source>
        <translation>密钥环已锁定：在其保存登录信息之前，本次登录仅在程序运行期间有效。解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain did not take your sign-in: you are signed in for this run only.</source>
        <translation>密钥环未能保存登录信息：本次登录仅在程序运行期间有效。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Your company&apos;s tenant could not be read. Check again in a moment.</source>
        <translation>无法读取公司的租户。请稍后重新检查。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::WelcomePage</name>
    <message>
        <source>Import a draft</source>
        <translation>导入草稿</translation>
    </message>
    <message>
        <source>Drafts (*.json)</source>
        <translation>草稿 (*.json)</translation>
    </message>
    <message>
        <source>The draft was exported to %1.</source>
        <translation>草稿已导出到“%1”。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>导出草稿</translation>
    </message>
    <message>
        <source>Delete the draft “%1”?</source>
        <translation>删除草稿“%1”？</translation>
    </message>
    <message>
        <source>What was typed into it is removed from this computer. Nothing changes at Microsoft.</source>
        <translation>其中填写的内容将从此计算机移除。Microsoft 那里不会有任何更改。</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>The draft “%1” was deleted.</source>
        <translation>草稿“%1”已删除。</translation>
    </message>
    <message>
        <source>This opens another site, %1.</source>
        <translation>将打开另一个网站 %1。</translation>
    </message>
    <message>
        <source>Come back here to renew and upgrade your membership.</source>
        <translation>完成后请返回此处续订和升级成员身份。</translation>
    </message>
    <message>
        <source>You had a membership in Partner Membership Center</source>
        <translation>你曾在 Partner Membership Center 拥有成员身份</translation>
    </message>
    <message>
        <source>%1, expired on %2. It can only be read there; the account you create here takes it over.</source>
        <translation>%1，已于 %2过期。在那里仅供查看；你在此创建的帐户将接管该成员身份。</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Create a Partner Center account</source>
        <translation>创建合作伙伴中心帐户</translation>
    </message>
    <message>
        <source>Renew, upgrade and manage your organization&apos;s Microsoft Partner Network membership in one place.</source>
        <translation>在一处续订、升级和管理组织的 Microsoft 合作伙伴网络成员身份。</translation>
    </message>
    <message>
        <source>&amp;Enroll a new organization</source>
        <translation>注册新组织(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Renew a membership</source>
        <translation>续订成员身份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import a draft…</source>
        <translation>导入草稿…(&amp;I)</translation>
    </message>
    <message>
        <source>Open the site</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Open a cloud file</source>
        <translation>打开云定义文件</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::WizardPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
</context>
<context>
    <name>partnerdesk::wizard::Words</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>step of the wizard</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Company profile</source>
        <translation>公司配置文件</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Admin agent</source>
        <translation>管理员代理</translation>
    </message>
    <message>
        <source>Step %1 of %2 · %3</source>
        <translation>第 %1 步，共 %2 步 · %3</translation>
    </message>
    <message>
        <source>Untitled draft</source>
        <translation>未命名草稿</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <comment>cloud</comment>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Global</source>
        <comment>cloud</comment>
        <translation>全球</translation>
    </message>
    <message>
        <source>China (operated by 21Vianet)</source>
        <comment>cloud</comment>
        <translation>中国（由世纪互联运营）</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>cloud</comment>
        <translation>美国政府</translation>
    </message>
    <message>
        <source>Custom cloud</source>
        <translation>自定义云</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date, see QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <comment>time, see QLocale</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Saved today %1</source>
        <translation>今天 %1 已保存</translation>
    </message>
    <message>
        <source>Saved yesterday %1</source>
        <translation>昨天 %1 已保存</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>%1已保存</translation>
    </message>
    <message>
        <source>Enrolled, agreement not accepted</source>
        <translation>已注册，协议待接受</translation>
    </message>
</context>
</TS>
