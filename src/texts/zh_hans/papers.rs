//! Papers and steps in Chinese.

use crate::law::{Document, Stage, Step};
use crate::texts::{Item, chinese};

/// A paper: its name, and its form, who signs, and what trips people up.
#[must_use]
pub const fn document(id: Document) -> Item {
    Item {
        text: chinese::document(id),
        detail: document_detail(id),
    }
}

const fn document_detail(id: Document) -> &'static str {
    match id {
        Document::BusinessLicence => {
            "原件照片或彩色扫描件，四边完整，须为载有统一社会信用代码的最新版，且由备案所在省份颁发。不收复印件或翻拍屏幕的照片；上海不收电子营业执照。分公司用自己的营业执照。"
        }
        Document::RepresentativeOfficeCertificate => {
            "原件照片或彩色扫描件。须为中国政府机关颁发的证件，不能以境外母公司的证件代替。上海要求提交组织机构代码证，单位性质按“企业”填报。"
        }
        Document::InstitutionCertificate => {
            "原件照片或彩色扫描件，也可用组织机构代码证。名称和证件号码须与域名持有者信息一致。"
        }
        Document::GovernmentCertificate => {
            "原件照片或彩色扫描件，也可用组织机构代码证。名称和证件号码须与域名持有者信息一致。"
        }
        Document::SocialOrganisationCertificate => "原件照片或彩色扫描件，也可用组织机构代码证。",
        Document::PrivateNonEnterpriseCertificate => {
            "原件照片或彩色扫描件。也可用社会服务机构登记证书、民办学校办学许可证或组织机构代码证。"
        }
        Document::FoundationCertificate => {
            "原件照片或彩色扫描件，也可用组织机构代码证。慈善基金会另需民政部门的证明，以及加盖公章的不从事金融业务保证书。"
        }
        Document::LawFirmLicence => {
            "原件照片或彩色扫描件。北京要求封面、登记页、最近一次年检页和变更页；山东要求组织机构代码证或统一社会信用代码证书。"
        }
        Document::MedicalLicence => {
            "原件照片或彩色扫描件。广东不接受以此作为主办单位证件。内蒙古要求医院另交营业执照和医疗广告审查证明。"
        }
        Document::ReligiousVenueCertificate => {
            "原件照片或彩色扫描件，四边完整。名称和证件号码须与域名持有者信息一致。"
        }
        Document::IdCard => {
            "原件正反面照片或彩色扫描件，有效期三个月以上。四边完整、无遮挡，不收复印件。内蒙古不接受临时身份证。"
        }
        Document::HongKongMacauPermit => {
            "原件正反面照片或彩色扫描件，有效期三个月以上。也可用港澳居民居住证，上海优先要求居住证，且不接受香港身份证和香港护照。"
        }
        Document::TaiwanPermit => {
            "原件正反面照片或彩色扫描件，有效期三个月以上。也可用台湾居民居住证，上海优先要求居住证。江苏须填写带字母的证件号码。"
        }
        Document::Passport => {
            "原件照片或彩色扫描件，有效期三个月以上。证件类型和号码须与域名实名信息一致。能否以外国人永久居留身份证代替，尚无依据。"
        }
        Document::ResidenceProof => {
            "原件照片或彩色扫描件，供无本省身份证者证明居住。上海要求有效期一个月以上，并附居住证状态证明；外籍人士另附居住单。"
        }
        Document::StudentCard => {
            "原件照片或彩色扫描件，用以证明与该省的联系。目前已知仅山东、四川接受；上海、广东不接受。"
        }
        Document::EmploymentProof => {
            "十六、十七周岁的申请人提供。广东须写明入职时间、职务并加盖单位公章；江苏、重庆、辽宁接受工作或收入证明。在四川可改交监护人材料。"
        }
        Document::GuardianPapers => {
            "未满十八周岁的申请人提供。四川：监护人身份证、户口簿页和同意书，可代替工作证明。山东：监护人身份证。"
        }
        Document::PrincipalId => {
            "按负责人所持证件提供：居民身份证、港澳居民或台湾居民通行证，或护照。原件正反面照片或彩色扫描件，有效期三个月以上。上海要求：护照姓名为外文的，附中文姓名及加盖公章的说明。"
        }
        Document::ManagerId => {
            "原件正反面照片或彩色扫描件，有效期三个月以上。多个省份不接受已担任其他主体负责人的人员。"
        }
        Document::PrincipalAuthorisation => {
            "由法定代表人出具，使用省份或接入服务商的模板：加盖公章，正楷手写签名，日期不晚于提交日，审核时不超过三个月。"
        }
        Document::ManagerAuthorisation => {
            "服务负责人不是法定代表人时提供：加盖公章，正楷手写签名，日期不晚于提交日，审核时不超过三个月。上海有专用模板，须写明域名。"
        }
        Document::MainlandPhoneNumbers => {
            "主体负责人和服务负责人的手机号，工作时间须有人接听。多数省份要求常用号与应急号不同；两位负责人的手机号和邮箱不得相同。不可用虚拟号段或其他主体用过的号码。"
        }
        Document::FaceVerification => {
            "由服务负责人本人（而非主体负责人）在线完成：纯白背景，光线不过亮不过暗，不戴帽子和眼镜，人脸须与证件一致。"
        }
        Document::BackdropPhoto => {
            "到接入服务商指定的拍照点拍摄，或在其寄送的幕布、按其电子版自行喷绘的幕布前拍摄，然后上传。2018 年为通行做法，此后仅在接入服务商要求时提供。"
        }
        Document::DomainRealNameProof => {
            "每个备案域名各一份注册服务机构的截图，显示域名、持有者、证件类型、证件号码和到期日。名称、证件类型、证件号码须与备案信息一致。实名认证后等待三至五个工作日再提交。"
        }
        Document::DomainCertificate => {
            "每个备案域名的注册证书。湖南一律要求，内蒙古要求个人提供，天津在个人备案改为单位备案时要求；其他地区视接入服务商要求。"
        }
        Document::ServerProof => {
            "内地服务器的订单、备案服务号或授权码；服务器须有公网 IP，包月三个月及以上，按量付费不可。一个服务号或授权码通常只能用于一个网站或 App，且只能用一次。"
        }
        Document::GovernmentDomainForm => {
            "所有党政机关均须提供；内蒙古、黑龙江、江西的事业单位也须提供。这三个省份由编办审批，应先行办理。"
        }
        Document::AuthenticityCommitment => {
            "使用接入服务商的模板或系统：手写签名，单位加盖公章，日期不晚于提交日，审核时不超过三个月。江苏由服务负责人签署。"
        }
        Document::AuthenticitySheet => {
            "下载、填写、签字，然后扫描或拍照。互联互通要求一式两份，并在网站负责人签字一栏空白处加盖公章。2018 年为通行做法，此后仅在接入服务商要求时提供。"
        }
        Document::RegistrationForm => {
            "在接入服务商的表格上填写主体、负责人和网站信息，须与证件完全一致。"
        }
        Document::ProvincialPledge => {
            "使用广东省模板。单位由法定代表人手写签名并加盖公章；个人签名并按指印。"
        }
        Document::ResponsibilityNotice => "江苏省专用。由服务负责人亲笔抄写规定文字并签名。",
        Document::CommitmentVideo => "江苏省要求：服务负责人手持填写完成的书面材料录制视频。",
        Document::PartyBuildingLetter => {
            "新疆除注销、取消接入和不涉及域名的变更外均须提供，请咨询自治区网信办。西藏首次备案由当地党工委办公室出具，是否仍需提供请先咨询。"
        }
        Document::ConstructionPlan => {
            "内容和栏目（附页面设计）、人员和资金、内容管理制度、网络部署、安全措施、应急预案。湖南在已备案网站超过一个时要求提供加盖公章的 PDF。"
        }
        Document::NotInvolvedPledge => {
            "使用所在省份的模板并加盖公章，声明不从事名称或经营范围中所示的须经审批的业务。湖北不接受承诺书，须缩减经营范围；河南的承诺书不适用于金融类。"
        }
        Document::NameChangeLetter => {
            "仅在单位更名时提供：登记机关出具的更名函，连同新证件。证件号码变了不能办理变更，须注销后重新备案。"
        }
        Document::AppIcon => "一个图片文件，华为云要求不超过 100 KB。",
        Document::AppIdentity => {
            "安卓和鸿蒙：包名、公钥、签名证书 MD5。iOS：Bundle ID、公钥、证书 SHA-1。可用 keytool 或在苹果开发者后台查看。各平台同名的 App 合为一次备案。"
        }
        Document::NewsPermit => {
            "由国家或省级网信部门颁发。原件照片或彩色扫描件；缺少或过期会被驳回。禁止外商投资。"
        }
        Document::PublishingPermit => {
            "经省级主管部门报国家新闻出版署颁发。原件照片或彩色扫描件，须在有效期内。禁止外商投资。"
        }
        Document::AudioVisualPermit => {
            "由广播电视主管部门颁发，仅限国有独资或国有控股单位。原件照片或彩色扫描件，须在有效期内。禁止外商投资。"
        }
        Document::CulturePermit => {
            "由省级文化和旅游部门颁发，有效期三年。原件照片或彩色扫描件，须在有效期内。除音乐外禁止外商投资。"
        }
        Document::GameNumber => "新闻出版主管部门对该游戏的批准文件。禁止外商投资。",
        Document::ReligionPermit => {
            "由省级宗教事务部门颁发，有效期三年；法定代表人须为具有中国国籍的内地居民。境外组织、个人及其设立的机构不得申请。"
        }
        Document::RideHailingPermit => {
            "由城市交通运输主管部门颁发。原件照片或彩色扫描件，须在有效期内。"
        }
        Document::FinancePermit => {
            "由相应的金融主管部门颁发：人民银行、金融监管或证券监管部门、地方金融管理部门。广东另需加盖公章的承诺书；上海、浙江审核严格。"
        }
        Document::TrainingApproval => {
            "由教育主管部门批准。不从事校外培训的，在江苏、江西等省份改交承诺书。"
        }
        Document::LicenceApplication => {
            "在工业和信息化部电信业务许可系统在线填写，附营业执照、法定代表人证件和签署的声明条款。贵州、云南要求经营范围载明“经营电信业务”或相应业务。"
        }
        Document::ArticlesOfAssociation => "现行章程，加盖登记机关查询章。",
        Document::EquityChart => {
            "完整的股权结构图，签字并加盖公章，附国家企业信用信息公示系统截图。无外资的，另附无外资声明。"
        }
        Document::ShareholderIds => "每一名一级股东：自然人提供身份证件，公司提供营业执照和章程。",
        Document::CapitalProof => {
            "在一省经营的，注册资本不低于 100 万元；跨省经营的不低于 1000 万元；北京试点为 100 万元。规定不要求实缴。"
        }
        Document::StaffSocialInsurance => {
            "三名不同人员，分别为许可、客服和网络安全负责人。广西、云南、浙江要求最近一个月的社保证明，贵州要求三个月。"
        }
        Document::BusinessPlan => {
            "在系统内填写：提供什么服务、目标用户、盈利模式。交易平台类业务，湖南另需第三方支付协议。"
        }
        Document::TechnicalPlan => {
            "在系统内填写。信息服务业务须附显示域名的页面截图；在湖南，在线数据处理与交易处理业务也须附。"
        }
        Document::SecurityMeasures => {
            "在系统内填写。信息服务业务另附信息审核发布机制；在线数据处理与交易处理业务，贵州要求商家入驻审核机制。"
        }
        Document::LawfulOperationCommitment => {
            "签字并加盖公章，连同《部分证明事项告知承诺书》。名称含支付、金融、约车等字样的，另交《依法经营特定电信业务承诺书》。"
        }
        Document::AccessAgreement => {
            "与提供服务器的接入服务商签订的协议，以及该服务商的许可证复印件。两者均可向接入服务商索取。"
        }
        Document::DomainOwnership => "注册服务机构颁发的域名证书，持有者须为申请企业。",
        Document::FilingNumber => "须先完成备案。申请许可时，主页底部中央应已标明备案编号。",
        Document::PilotApproval => {
            "适用于注册地和设施均在试点地区的外商投资企业。提交试点申请表、公司及人员表、股东表、相应业务的专项表和承诺书。北京在十五日内给出初步意见。"
        }
        Document::CepaCertificate => {
            "投资者依 CEPA 取得的证明书。2016 年的通知允许持有者全资经营应用商店；CEPA 已于 2025 年 3 月 1 日修订，请核对现行文本。"
        }
        Document::PsbAccount => {
            "在 beian.mps.gov.cn（原 beian.gov.cn）注册：单位用法人账号，个人用个人账号。"
        }
        Document::PsbPapers => {
            "主体证件、ICP 备案号、域名、服务器 IP、接入服务商信息。负责人、安全负责人和应急联系人的证件正反面，通常还需手持证件照。交互式网站可能另需承诺书、约谈或实地检查。"
        }
        Document::DrugsDevicesPapers => {
            "由省级药品监管部门办理，仅限单位。2025 年 12 月 21 日及以前：备案前取得资格证书。此后：完成 ICP 备案后再办理备案，须有两名以上合格人员；部分省份和接入服务商仍可能事先要求。"
        }
    }
}

/// The heading over the papers of a stage.
#[must_use]
pub const fn stage(id: Stage) -> &'static str {
    match id {
        Stage::Filing => "备案材料",
        Stage::Approval => "其他主管部门的文件",
        Stage::Licence => "许可证申请材料",
        Stage::Psb => "公安备案材料",
    }
}

/// A step: what to do, and what happens.
#[must_use]
pub const fn step(id: Step) -> Item {
    match id {
        Step::Prepare => Item {
            text: "做好准备",
            detail: "在接入服务商处开立账号，一个账号对应一个主体。以主体名义注册域名并完成实名认证，购买服务器，备齐材料。未备案域名不得解析。",
        },
        Step::Approval => Item {
            text: "取得其他主管部门的许可",
            detail: "向各许可证所列的主管部门申请。须在申请备案或许可证之前取得；缺少或过期的，备案会被驳回。",
        },
        Step::EnterInformation => Item {
            text: "填写基础信息",
            detail: "在接入服务商的备案系统中填写主体性质、省份和区县、证件、域名或 App，系统据此判断备案类型。省份选择颁发证件的省份，以后不能变更。",
        },
        Step::VerifyServer => Item {
            text: "验证服务器",
            detail: "选择服务器，或填写备案服务号、授权码。服务器须位于中国内地，有公网 IP，包月三个月及以上。已用过的服务号或授权码无效。",
        },
        Step::SubjectAndSite => Item {
            text: "填写主体和服务信息",
            detail: "主体、负责人、电话、详细地址须与证件完全一致。网站名称不少于三个字，不能全为数字或英文，不得含“中国”“国家”等字样；个人网站名称不得像企业名称。",
        },
        Step::Upload => Item {
            text: "上传材料",
            detail: "在备案系统中上传，或使用接入服务商的 App、扫码上传。须为原件照片或彩色扫描件，四边完整，不收复印件或翻拍屏幕的照片。授权书等须先签字、盖章、写明日期。",
        },
        Step::FaceCheck => Item {
            text: "完成人脸核验",
            detail: "服务负责人扫码或打开接入服务商的 App、小程序，在纯白背景前按提示完成，不戴帽子和眼镜。",
        },
        Step::Confirm => Item {
            text: "确认并提交",
            detail: "再次核对主体、服务和接入信息后提交。同一主体同一时间只能有一个备案订单，无论在哪家接入服务商。",
        },
        Step::ProviderReview => Item {
            text: "配合接入服务商初审",
            detail: "接入服务商审核材料和信息，并在工作时间致电负责人；电话无人接听可能被驳回。按意见修改后重新提交，通过后转报省通信管理局。",
        },
        Step::SmsCheck => Item {
            text: "完成短信核验",
            detail: "备案手机号会收到验证码短信，须在有效期内登录管局网站填写。最多可输错五次；第六次输错或逾期未核验，订单退回。",
        },
        Step::AuthorityReview => Item {
            text: "等待省通信管理局审核",
            detail: "管局审核订单，可能致电核实，结果以短信和邮件通知。新域名通过后方可开启解析，并在主页底部中央（App 在设置页）标明备案编号，链接至工业和信息化部备案网站。",
        },
        Step::Licence => Item {
            text: "取得许可证",
            detail: "备案完成后在工业和信息化部许可系统申请，不收费：一省经营向省通信管理局申请，跨省或有外资的向工信部申请。支付业务许可由人民银行颁发。各省承诺五至四十个工作日。",
        },
        Step::Psb => Item {
            text: "办理公安备案",
            detail: "在公安备案平台注册，填写主体，再填写服务：ICP 备案号、IP、域名、是否为交互式。审核通常需三至五个工作日。通过后三十日内在页面展示公安备案号和图标。",
        },
        Step::HongKongDomain => Item {
            text: "选择域名",
            detail: "任何注册商、任何后缀均可。已有 ICP 备案的域名，在备案存续期间不得解析到中国香港或境外，否则备案可能被撤销。",
        },
        Step::HongKongServer => Item {
            text: "租用香港服务器",
            detail: "接入服务商凭公司证件或护照核实账号身份。无需 ICP 备案，此类服务器也不能用于备案。内地经营者应咨询是否仍需公安备案。",
        },
        Step::HongKongRoute => Item {
            text: "选择通往内地用户的线路",
            detail: "CDN 加速区域选“全球（不包含中国内地）”，内地用户由中国香港、日本或新加坡节点服务。面向内地优化的线路有所帮助，跨境专线须经企业实名审核。代价是：慢于内地服务器，移动网络尤甚，且不保证可用。",
        },
        Step::HongKongData => Item {
            text: "处理个人信息出境",
            detail: "自 2024 年 3 月 22 日起，按当年 1 月 1 日起累计的人数计：不满 10 万人且不含敏感个人信息的，无需办理出境手续；10 万至 100 万人的，订立标准合同或通过认证；超过的，申报安全评估。涉及敏感个人信息的，另行咨询。",
        },
    }
}
